<?php

// The structs of the messages. Generated from `proto/` by `cargo codegen`; do not edit.

declare(strict_types=1);

namespace OpenTera;

const STRUCTS = <<<'C'
    struct Any {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        struct { union { char *type_url; int64_t type_url_at; }; int64_t type_url_size; };
        struct { union { char *value; int64_t value_at; }; int64_t value_size; };
        union { struct Head *message; int64_t message_at; };
    };
    struct TeraMessage {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        union { struct Any *message; int64_t message_at; };
    };
    struct TeraEvent {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        union { struct TeraEventHeader *header; int64_t header_at; };
        struct { union { struct Any *events; int64_t events_at; }; int64_t events_size; };
    };
    struct TeraEventHeader {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        uint32_t version;
        char pad1[4];
        double time;
        struct { union { char *topic; int64_t topic_at; }; int64_t topic_size; };
    };
    struct TeraModuleMessage {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        union { struct TeraModuleMessageHeader *head; int64_t head_at; };
        struct { union { struct Any *data; int64_t data_at; }; int64_t data_size; };
    };
    struct TeraModuleMessageHeader {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        uint32_t version;
        char pad1[4];
        double time;
        uint32_t seq;
        char pad2[4];
        struct { union { char *source; int64_t source_at; }; int64_t source_size; };
        struct { union { char *dest; int64_t dest_at; }; int64_t dest_size; };
    };
    struct DeviceEvent {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        struct { union { char *device_uuid; int64_t device_uuid_at; }; int64_t device_uuid_size; };
        int32_t type;
        char pad1[4];
        struct { union { char *device_name; int64_t device_name_at; }; int64_t device_name_size; };
        struct { union { char *device_status; int64_t device_status_at; }; int64_t device_status_size; };
    };
    struct ParticipantEvent {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        struct { union { char *participant_uuid; int64_t participant_uuid_at; }; int64_t participant_uuid_size; };
        int32_t type;
        char pad1[4];
        struct { union { char *participant_name; int64_t participant_name_at; }; int64_t participant_name_size; };
        struct { union { char *participant_project_name; int64_t participant_project_name_at; }; int64_t participant_project_name_size; };
        struct { union { char *participant_site_name; int64_t participant_site_name_at; }; int64_t participant_site_name_size; };
    };
    struct UserEvent {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        struct { union { char *user_uuid; int64_t user_uuid_at; }; int64_t user_uuid_size; };
        int32_t type;
        char pad1[4];
        struct { union { char *user_fullname; int64_t user_fullname_at; }; int64_t user_fullname_size; };
    };
    struct JoinSessionEvent {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        struct { union { char *session_url; int64_t session_url_at; }; int64_t session_url_size; };
        struct { union { char *session_creator_name; int64_t session_creator_name_at; }; int64_t session_creator_name_size; };
        struct { union { char *session_uuid; int64_t session_uuid_at; }; int64_t session_uuid_size; };
        struct { union { struct View *session_participants; int64_t session_participants_at; }; int64_t session_participants_size; };
        struct { union { struct View *session_users; int64_t session_users_at; }; int64_t session_users_size; };
        struct { union { struct View *session_devices; int64_t session_devices_at; }; int64_t session_devices_size; };
        struct { union { char *join_msg; int64_t join_msg_at; }; int64_t join_msg_size; };
        struct { union { char *session_parameters; int64_t session_parameters_at; }; int64_t session_parameters_size; };
        struct { union { char *service_uuid; int64_t service_uuid_at; }; int64_t service_uuid_size; };
    };
    struct JoinSessionReplyEvent {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        struct { union { char *session_uuid; int64_t session_uuid_at; }; int64_t session_uuid_size; };
        struct { union { char *user_uuid; int64_t user_uuid_at; }; int64_t user_uuid_size; };
        struct { union { char *participant_uuid; int64_t participant_uuid_at; }; int64_t participant_uuid_size; };
        struct { union { char *device_uuid; int64_t device_uuid_at; }; int64_t device_uuid_size; };
        int32_t join_reply;
        char pad1[4];
        struct { union { char *reply_msg; int64_t reply_msg_at; }; int64_t reply_msg_size; };
    };
    struct LeaveSessionEvent {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        struct { union { char *session_uuid; int64_t session_uuid_at; }; int64_t session_uuid_size; };
        struct { union { char *service_uuid; int64_t service_uuid_at; }; int64_t service_uuid_size; };
        struct { union { struct View *leaving_participants; int64_t leaving_participants_at; }; int64_t leaving_participants_size; };
        struct { union { struct View *leaving_users; int64_t leaving_users_at; }; int64_t leaving_users_size; };
        struct { union { struct View *leaving_devices; int64_t leaving_devices_at; }; int64_t leaving_devices_size; };
    };
    struct StopSessionEvent {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        struct { union { char *session_uuid; int64_t session_uuid_at; }; int64_t session_uuid_size; };
        struct { union { char *service_uuid; int64_t service_uuid_at; }; int64_t service_uuid_size; };
    };
    struct DatabaseEvent {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        int32_t type;
        char pad1[4];
        struct { union { char *object_type; int64_t object_type_at; }; int64_t object_type_size; };
        struct { union { char *object_value; int64_t object_value_at; }; int64_t object_value_size; };
    };
    struct LogEvent {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        int32_t level;
        char pad1[4];
        double timestamp;
        struct { union { char *sender; int64_t sender_at; }; int64_t sender_size; };
        struct { union { char *message; int64_t message_at; }; int64_t message_size; };
    };
    struct LoginEvent {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        union { struct LogEvent *log_header; int64_t log_header_at; };
        int32_t login_type;
        int32_t login_status;
        struct { union { char *client_name; int64_t client_name_at; }; int64_t client_name_size; };
        struct { union { char *client_version; int64_t client_version_at; }; int64_t client_version_size; };
        struct { union { char *client_ip; int64_t client_ip_at; }; int64_t client_ip_size; };
        struct { union { char *os_name; int64_t os_name_at; }; int64_t os_name_size; };
        struct { union { char *os_version; int64_t os_version_at; }; int64_t os_version_size; };
        struct { union { char *user_uuid; int64_t user_uuid_at; }; int64_t user_uuid_size; };
        struct { union { char *participant_uuid; int64_t participant_uuid_at; }; int64_t participant_uuid_size; };
        struct { union { char *device_uuid; int64_t device_uuid_at; }; int64_t device_uuid_size; };
        struct { union { char *service_uuid; int64_t service_uuid_at; }; int64_t service_uuid_size; };
        struct { union { char *server_endpoint; int64_t server_endpoint_at; }; int64_t server_endpoint_size; };
    };
    struct RPCMessage {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        struct { union { char *method; int64_t method_at; }; int64_t method_size; };
        struct { union { char *reply_to; int64_t reply_to_at; }; int64_t reply_to_size; };
        int64_t id;
        double timestamp;
        struct { union { struct Value *args; int64_t args_at; }; int64_t args_size; };
    };
    struct Value {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        uint32_t arg_value_case, arg_value_pad;
        union {
        double double_value;
        float float_value;
        int64_t int_value;
        int64_t uint_value;
        uint8_t bool_value;
        struct { union { char *bytes_value; int64_t bytes_value_at; }; int64_t bytes_value_size; };
        struct { union { char *string_value; int64_t string_value_at; }; int64_t string_value_size; };
        };
    };
    struct ArchiveEvent {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        struct { union { char *archive_uuid; int64_t archive_uuid_at; }; int64_t archive_uuid_size; };
        struct { union { char *owner_uuid; int64_t owner_uuid_at; }; int64_t owner_uuid_size; };
        int32_t status;
        char pad1[4];
        struct { union { char *archive_url; int64_t archive_url_at; }; int64_t archive_url_size; };
    };
    struct ServerCommand {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        int32_t type;
        char pad1[4];
        union { struct Any *data; int64_t data_at; };
    };
    struct UserRegisterToEvent {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        int32_t event_type;
        int32_t action;
    };
    struct CreateSession {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        struct { union { char *source; int64_t source_at; }; int64_t source_size; };
        struct { union { char *command; int64_t command_at; }; int64_t command_size; };
        struct { union { char *reply_to; int64_t reply_to_at; }; int64_t reply_to_size; };
    };
    struct Result {
        uint32_t kind, size;
        struct { union { char *unknown_fields; int64_t unknown_fields_at; }; int64_t unknown_fields_size; };
        int32_t type;
        char pad1[4];
        int64_t code;
        struct { union { char *message; int64_t message_at; }; int64_t message_size; };
    };
    C;
