<?php

// The messages. Generated from `proto/` by `cargo codegen`; do not edit.

declare(strict_types=1);

namespace OpenTera;

use FFI;
use FFI\CData;

/** A message of any type, see the section "Any". */
final class Any extends AnyBase
{
    /** Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`. */
    public string $typeUrl = '';
    /** The message as protobuf binary. */
    public string $value = '';
    /** The message itself, which is encoded instead of `value`, or null. */
    public ?Message $message = null;

    /**
     * @param string $typeUrl
     * @param string $value
     * @param ?Message $message
     */
    public function __construct(
        mixed $typeUrl = '',
        mixed $value = '',
        mixed $message = null,
    ) {
        $this->typeUrl = Check::string($typeUrl, 'Any.typeUrl');
        $this->value = Check::string($value, 'Any.value');
        $this->message = $message === null ? null : Check::message(Message::class, $message, 'Any.message');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('type_url', 'typeUrl', 'string'),
            new Field('value', 'value', 'bytes'),
            new Field('message', 'message', 'message'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        if ($s->type_url_size) {
            $this->typeUrl = FFI::string($s->type_url, $s->type_url_size);
        }
        if ($s->value_size) {
            $this->value = FFI::string($s->value, $s->value_size);
        }
        $this->loadContent($s->message);
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 1;
        $s->size = 64;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->type_url_at = Memory::text($this->typeUrl);
        $s->type_url_size = strlen($this->typeUrl);
        $s->value_at = Memory::text($this->value);
        $s->value_size = strlen($this->value);
        $s->message_at = $this->message === null ? 0 : Memory::message($this->message);
    }
}

/**
 * Wraps everything that the server sends to a client over the websocket. The client sees the type of the
 * content before the content itself.
 */
final class TeraMessage extends Message
{
    /** The content, usually a `TeraEvent`. */
    public ?Any $message = null;

    /**
     * @param ?Any $message
     */
    public function __construct(
        mixed $message = null,
    ) {
        $this->message = $message === null ? null : Check::message(Any::class, $message, 'TeraMessage.message');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('message', 'message', 'message'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        if ($s->message_at) {
            $this->message = (new Any())->load($s->message);
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 2;
        $s->size = 32;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->message_at = $this->message === null ? 0 : Memory::message($this->message);
    }
}

/** Wraps the events that the server, its services and its clients publish. */
final class TeraEvent extends Message
{
    /** Version, time and topic. */
    public ?TeraEventHeader $header = null;
    /** @var Any[] The events. They may have different types. */
    public array $events = [];

    /**
     * @param ?TeraEventHeader $header
     * @param Any[] $events
     */
    public function __construct(
        mixed $header = null,
        mixed $events = [],
    ) {
        $this->header = $header === null ? null : Check::message(TeraEventHeader::class, $header, 'TeraEvent.header');
        $this->events = Check::array($events, 'TeraEvent.events');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('header', 'header', 'message'),
            new Field('events', 'events', 'messages'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        if ($s->header_at) {
            $this->header = (new TeraEventHeader())->load($s->header);
        }
        for ($i = 0, $count = $s->events_size; $i < $count; $i++) {
            $this->events[] = (new Any())->load($s->events[$i]);
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 3;
        $s->size = 48;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->header_at = $this->header === null ? 0 : Memory::message($this->header);
        $s->events_at = Memory::messages($this->events, 'TeraEvent.events', Any::class);
        $s->events_size = count($this->events);
    }
}

/** Data common to all events in one wrapper. */
final class TeraEventHeader extends Message
{
    /** Version of the protocol, 1 today. */
    public int $version = 0;
    /** Time of publication, in seconds since 1970-01-01 00:00:00 UTC. */
    public float $time = 0.0;
    /** The Redis topic on which the wrapper is published; for logs, the name of the list. */
    public string $topic = '';

    /**
     * @param int $version
     * @param float $time
     * @param string $topic
     */
    public function __construct(
        mixed $version = 0,
        mixed $time = 0.0,
        mixed $topic = '',
    ) {
        $this->version = Check::int($version, 'TeraEventHeader.version');
        $this->time = Check::float($time, 'TeraEventHeader.time');
        $this->topic = Check::string($topic, 'TeraEventHeader.topic');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('version', 'version', 'integer'),
            new Field('time', 'time', 'double'),
            new Field('topic', 'topic', 'string'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        $this->version = $s->version;
        $this->time = $s->time;
        if ($s->topic_size) {
            $this->topic = FFI::string($s->topic, $s->topic_size);
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 4;
        $s->size = 56;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->version = Check::uint32($this->version, 'TeraEventHeader.version');
        $s->time = $this->time;
        $s->topic_at = Memory::text($this->topic);
        $s->topic_size = strlen($this->topic);
    }
}

/** Wraps messages for one module of the server. */
final class TeraModuleMessage extends Message
{
    /** Version, time, sequence number, source and destination. */
    public ?TeraModuleMessageHeader $head = null;
    /** @var Any[] The payloads. They may have different types. */
    public array $data = [];

    /**
     * @param ?TeraModuleMessageHeader $head
     * @param Any[] $data
     */
    public function __construct(
        mixed $head = null,
        mixed $data = [],
    ) {
        $this->head = $head === null ? null : Check::message(TeraModuleMessageHeader::class, $head, 'TeraModuleMessage.head');
        $this->data = Check::array($data, 'TeraModuleMessage.data');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('head', 'head', 'message'),
            new Field('data', 'data', 'messages'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        if ($s->head_at) {
            $this->head = (new TeraModuleMessageHeader())->load($s->head);
        }
        for ($i = 0, $count = $s->data_size; $i < $count; $i++) {
            $this->data[] = (new Any())->load($s->data[$i]);
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 5;
        $s->size = 48;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->head_at = $this->head === null ? 0 : Memory::message($this->head);
        $s->data_at = Memory::messages($this->data, 'TeraModuleMessage.data', Any::class);
        $s->data_size = count($this->data);
    }
}

/** Sender, recipient, time and sequence number of a `TeraModuleMessage`. */
final class TeraModuleMessageHeader extends Message
{
    /** Version of the protocol, 1 today. */
    public int $version = 0;
    /** Time of sending, in seconds since 1970-01-01 00:00:00 UTC. */
    public float $time = 0.0;
    /** Sequence number, unique for each sender; 0 if the sender does not number its messages. */
    public int $seq = 0;
    /** Name of the sender, for example `websocket.user.<uuid>`. */
    public string $source = '';
    /** The Redis topic of the module that receives the message. */
    public string $dest = '';

    /**
     * @param int $version
     * @param float $time
     * @param int $seq
     * @param string $source
     * @param string $dest
     */
    public function __construct(
        mixed $version = 0,
        mixed $time = 0.0,
        mixed $seq = 0,
        mixed $source = '',
        mixed $dest = '',
    ) {
        $this->version = Check::int($version, 'TeraModuleMessageHeader.version');
        $this->time = Check::float($time, 'TeraModuleMessageHeader.time');
        $this->seq = Check::int($seq, 'TeraModuleMessageHeader.seq');
        $this->source = Check::string($source, 'TeraModuleMessageHeader.source');
        $this->dest = Check::string($dest, 'TeraModuleMessageHeader.dest');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('version', 'version', 'integer'),
            new Field('time', 'time', 'double'),
            new Field('seq', 'seq', 'integer'),
            new Field('source', 'source', 'string'),
            new Field('dest', 'dest', 'string'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        $this->version = $s->version;
        $this->time = $s->time;
        $this->seq = $s->seq;
        if ($s->source_size) {
            $this->source = FFI::string($s->source, $s->source_size);
        }
        if ($s->dest_size) {
            $this->dest = FFI::string($s->dest, $s->dest_size);
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 6;
        $s->size = 80;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->version = Check::uint32($this->version, 'TeraModuleMessageHeader.version');
        $s->time = $this->time;
        $s->seq = Check::uint32($this->seq, 'TeraModuleMessageHeader.seq');
        $s->source_at = Memory::text($this->source);
        $s->source_size = strlen($this->source);
        $s->dest_at = Memory::text($this->dest);
        $s->dest_size = strlen($this->dest);
    }
}

/** A device connected, disconnected, or changed in another way. */
final class DeviceEvent extends Message
{
    /** UUID of the device. */
    public string $deviceUuid = '';
    /** What happened. A number of `DeviceEvent\EventType`, or another one. */
    public int $type = 0;
    /** Name of the device, for display. */
    public string $deviceName = '';
    /** Status of the device, as JSON text. */
    public string $deviceStatus = '';

    /**
     * @param string $deviceUuid
     * @param int $type
     * @param string $deviceName
     * @param string $deviceStatus
     */
    public function __construct(
        mixed $deviceUuid = '',
        mixed $type = 0,
        mixed $deviceName = '',
        mixed $deviceStatus = '',
    ) {
        $this->deviceUuid = Check::string($deviceUuid, 'DeviceEvent.deviceUuid');
        $this->type = Check::int($type, 'DeviceEvent.type');
        $this->deviceName = Check::string($deviceName, 'DeviceEvent.deviceName');
        $this->deviceStatus = Check::string($deviceStatus, 'DeviceEvent.deviceStatus');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('device_uuid', 'deviceUuid', 'string'),
            new Field('type', 'type', 'enum', DeviceEvent\EventType::class),
            new Field('device_name', 'deviceName', 'string'),
            new Field('device_status', 'deviceStatus', 'string'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        if ($s->device_uuid_size) {
            $this->deviceUuid = FFI::string($s->device_uuid, $s->device_uuid_size);
        }
        $this->type = $s->type;
        if ($s->device_name_size) {
            $this->deviceName = FFI::string($s->device_name, $s->device_name_size);
        }
        if ($s->device_status_size) {
            $this->deviceStatus = FFI::string($s->device_status, $s->device_status_size);
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 7;
        $s->size = 80;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->device_uuid_at = Memory::text($this->deviceUuid);
        $s->device_uuid_size = strlen($this->deviceUuid);
        $s->type = Check::int32($this->type, 'DeviceEvent.type');
        $s->device_name_at = Memory::text($this->deviceName);
        $s->device_name_size = strlen($this->deviceName);
        $s->device_status_at = Memory::text($this->deviceStatus);
        $s->device_status_size = strlen($this->deviceStatus);
    }
}

/** A participant connected, disconnected, or changed in another way. */
final class ParticipantEvent extends Message
{
    /** UUID of the participant. */
    public string $participantUuid = '';
    /** What happened. A number of `ParticipantEvent\EventType`, or another one. */
    public int $type = 0;
    /** Name of the participant, for display. */
    public string $participantName = '';
    /** Name of the project that the participant belongs to. */
    public string $participantProjectName = '';
    /** Name of the site that the project belongs to. */
    public string $participantSiteName = '';

    /**
     * @param string $participantUuid
     * @param int $type
     * @param string $participantName
     * @param string $participantProjectName
     * @param string $participantSiteName
     */
    public function __construct(
        mixed $participantUuid = '',
        mixed $type = 0,
        mixed $participantName = '',
        mixed $participantProjectName = '',
        mixed $participantSiteName = '',
    ) {
        $this->participantUuid = Check::string($participantUuid, 'ParticipantEvent.participantUuid');
        $this->type = Check::int($type, 'ParticipantEvent.type');
        $this->participantName = Check::string($participantName, 'ParticipantEvent.participantName');
        $this->participantProjectName = Check::string($participantProjectName, 'ParticipantEvent.participantProjectName');
        $this->participantSiteName = Check::string($participantSiteName, 'ParticipantEvent.participantSiteName');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('participant_uuid', 'participantUuid', 'string'),
            new Field('type', 'type', 'enum', ParticipantEvent\EventType::class),
            new Field('participant_name', 'participantName', 'string'),
            new Field('participant_project_name', 'participantProjectName', 'string'),
            new Field('participant_site_name', 'participantSiteName', 'string'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        if ($s->participant_uuid_size) {
            $this->participantUuid = FFI::string($s->participant_uuid, $s->participant_uuid_size);
        }
        $this->type = $s->type;
        if ($s->participant_name_size) {
            $this->participantName = FFI::string($s->participant_name, $s->participant_name_size);
        }
        if ($s->participant_project_name_size) {
            $this->participantProjectName = FFI::string($s->participant_project_name, $s->participant_project_name_size);
        }
        if ($s->participant_site_name_size) {
            $this->participantSiteName = FFI::string($s->participant_site_name, $s->participant_site_name_size);
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 8;
        $s->size = 96;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->participant_uuid_at = Memory::text($this->participantUuid);
        $s->participant_uuid_size = strlen($this->participantUuid);
        $s->type = Check::int32($this->type, 'ParticipantEvent.type');
        $s->participant_name_at = Memory::text($this->participantName);
        $s->participant_name_size = strlen($this->participantName);
        $s->participant_project_name_at = Memory::text($this->participantProjectName);
        $s->participant_project_name_size = strlen($this->participantProjectName);
        $s->participant_site_name_at = Memory::text($this->participantSiteName);
        $s->participant_site_name_size = strlen($this->participantSiteName);
    }
}

/** A user connected, disconnected, or changed in another way. */
final class UserEvent extends Message
{
    /** UUID of the user. */
    public string $userUuid = '';
    /** What happened. A number of `UserEvent\EventType`, or another one. */
    public int $type = 0;
    /** First and last name of the user, for display. */
    public string $userFullname = '';

    /**
     * @param string $userUuid
     * @param int $type
     * @param string $userFullname
     */
    public function __construct(
        mixed $userUuid = '',
        mixed $type = 0,
        mixed $userFullname = '',
    ) {
        $this->userUuid = Check::string($userUuid, 'UserEvent.userUuid');
        $this->type = Check::int($type, 'UserEvent.type');
        $this->userFullname = Check::string($userFullname, 'UserEvent.userFullname');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('user_uuid', 'userUuid', 'string'),
            new Field('type', 'type', 'enum', UserEvent\EventType::class),
            new Field('user_fullname', 'userFullname', 'string'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        if ($s->user_uuid_size) {
            $this->userUuid = FFI::string($s->user_uuid, $s->user_uuid_size);
        }
        $this->type = $s->type;
        if ($s->user_fullname_size) {
            $this->userFullname = FFI::string($s->user_fullname, $s->user_fullname_size);
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 9;
        $s->size = 64;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->user_uuid_at = Memory::text($this->userUuid);
        $s->user_uuid_size = strlen($this->userUuid);
        $s->type = Check::int32($this->type, 'UserEvent.type');
        $s->user_fullname_at = Memory::text($this->userFullname);
        $s->user_fullname_size = strlen($this->userFullname);
    }
}

/** Invites users, participants and devices to a session. */
final class JoinSessionEvent extends Message
{
    /** URL to join the session; it differs between users, participants and devices. */
    public string $sessionUrl = '';
    /** Name of the session's creator, for display. */
    public string $sessionCreatorName = '';
    /** UUID of the session. */
    public string $sessionUuid = '';
    /** @var string[] UUIDs of the invited participants. */
    public array $sessionParticipants = [];
    /** @var string[] UUIDs of the invited users. */
    public array $sessionUsers = [];
    /** @var string[] UUIDs of the invited devices. */
    public array $sessionDevices = [];
    /** Message to the invitees, for display. */
    public string $joinMsg = '';
    /** Parameters of the session, as JSON text. */
    public string $sessionParameters = '';
    /** UUID of the service that runs the session. */
    public string $serviceUuid = '';

    /**
     * @param string $sessionUrl
     * @param string $sessionCreatorName
     * @param string $sessionUuid
     * @param string[] $sessionParticipants
     * @param string[] $sessionUsers
     * @param string[] $sessionDevices
     * @param string $joinMsg
     * @param string $sessionParameters
     * @param string $serviceUuid
     */
    public function __construct(
        mixed $sessionUrl = '',
        mixed $sessionCreatorName = '',
        mixed $sessionUuid = '',
        mixed $sessionParticipants = [],
        mixed $sessionUsers = [],
        mixed $sessionDevices = [],
        mixed $joinMsg = '',
        mixed $sessionParameters = '',
        mixed $serviceUuid = '',
    ) {
        $this->sessionUrl = Check::string($sessionUrl, 'JoinSessionEvent.sessionUrl');
        $this->sessionCreatorName = Check::string($sessionCreatorName, 'JoinSessionEvent.sessionCreatorName');
        $this->sessionUuid = Check::string($sessionUuid, 'JoinSessionEvent.sessionUuid');
        $this->sessionParticipants = Check::array($sessionParticipants, 'JoinSessionEvent.sessionParticipants');
        $this->sessionUsers = Check::array($sessionUsers, 'JoinSessionEvent.sessionUsers');
        $this->sessionDevices = Check::array($sessionDevices, 'JoinSessionEvent.sessionDevices');
        $this->joinMsg = Check::string($joinMsg, 'JoinSessionEvent.joinMsg');
        $this->sessionParameters = Check::string($sessionParameters, 'JoinSessionEvent.sessionParameters');
        $this->serviceUuid = Check::string($serviceUuid, 'JoinSessionEvent.serviceUuid');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('session_url', 'sessionUrl', 'string'),
            new Field('session_creator_name', 'sessionCreatorName', 'string'),
            new Field('session_uuid', 'sessionUuid', 'string'),
            new Field('session_participants', 'sessionParticipants', 'strings'),
            new Field('session_users', 'sessionUsers', 'strings'),
            new Field('session_devices', 'sessionDevices', 'strings'),
            new Field('join_msg', 'joinMsg', 'string'),
            new Field('session_parameters', 'sessionParameters', 'string'),
            new Field('service_uuid', 'serviceUuid', 'string'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        if ($s->session_url_size) {
            $this->sessionUrl = FFI::string($s->session_url, $s->session_url_size);
        }
        if ($s->session_creator_name_size) {
            $this->sessionCreatorName = FFI::string($s->session_creator_name, $s->session_creator_name_size);
        }
        if ($s->session_uuid_size) {
            $this->sessionUuid = FFI::string($s->session_uuid, $s->session_uuid_size);
        }
        for ($i = 0, $count = $s->session_participants_size; $i < $count; $i++) {
            $this->sessionParticipants[] = Memory::string($s->session_participants[$i]);
        }
        for ($i = 0, $count = $s->session_users_size; $i < $count; $i++) {
            $this->sessionUsers[] = Memory::string($s->session_users[$i]);
        }
        for ($i = 0, $count = $s->session_devices_size; $i < $count; $i++) {
            $this->sessionDevices[] = Memory::string($s->session_devices[$i]);
        }
        if ($s->join_msg_size) {
            $this->joinMsg = FFI::string($s->join_msg, $s->join_msg_size);
        }
        if ($s->session_parameters_size) {
            $this->sessionParameters = FFI::string($s->session_parameters, $s->session_parameters_size);
        }
        if ($s->service_uuid_size) {
            $this->serviceUuid = FFI::string($s->service_uuid, $s->service_uuid_size);
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 10;
        $s->size = 168;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->session_url_at = Memory::text($this->sessionUrl);
        $s->session_url_size = strlen($this->sessionUrl);
        $s->session_creator_name_at = Memory::text($this->sessionCreatorName);
        $s->session_creator_name_size = strlen($this->sessionCreatorName);
        $s->session_uuid_at = Memory::text($this->sessionUuid);
        $s->session_uuid_size = strlen($this->sessionUuid);
        $s->session_participants_at = Memory::strings($this->sessionParticipants, 'JoinSessionEvent.sessionParticipants');
        $s->session_participants_size = count($this->sessionParticipants);
        $s->session_users_at = Memory::strings($this->sessionUsers, 'JoinSessionEvent.sessionUsers');
        $s->session_users_size = count($this->sessionUsers);
        $s->session_devices_at = Memory::strings($this->sessionDevices, 'JoinSessionEvent.sessionDevices');
        $s->session_devices_size = count($this->sessionDevices);
        $s->join_msg_at = Memory::text($this->joinMsg);
        $s->join_msg_size = strlen($this->joinMsg);
        $s->session_parameters_at = Memory::text($this->sessionParameters);
        $s->session_parameters_size = strlen($this->sessionParameters);
        $s->service_uuid_at = Memory::text($this->serviceUuid);
        $s->service_uuid_size = strlen($this->serviceUuid);
    }
}

/**
 * The answer of an invitee to a `JoinSessionEvent`. Only one of `user_uuid`, `participant_uuid` and
 * `device_uuid` is set: that of the invitee.
 */
final class JoinSessionReplyEvent extends Message
{
    /** UUID of the session. */
    public string $sessionUuid = '';
    /** UUID of the user that answers. */
    public string $userUuid = '';
    /** UUID of the participant that answers. */
    public string $participantUuid = '';
    /** UUID of the device that answers. */
    public string $deviceUuid = '';
    /** The answer. A number of `JoinSessionReplyEvent\ReplyType`, or another one. */
    public int $joinReply = 0;
    /** Message with the answer, for display. */
    public string $replyMsg = '';

    /**
     * @param string $sessionUuid
     * @param string $userUuid
     * @param string $participantUuid
     * @param string $deviceUuid
     * @param int $joinReply
     * @param string $replyMsg
     */
    public function __construct(
        mixed $sessionUuid = '',
        mixed $userUuid = '',
        mixed $participantUuid = '',
        mixed $deviceUuid = '',
        mixed $joinReply = 0,
        mixed $replyMsg = '',
    ) {
        $this->sessionUuid = Check::string($sessionUuid, 'JoinSessionReplyEvent.sessionUuid');
        $this->userUuid = Check::string($userUuid, 'JoinSessionReplyEvent.userUuid');
        $this->participantUuid = Check::string($participantUuid, 'JoinSessionReplyEvent.participantUuid');
        $this->deviceUuid = Check::string($deviceUuid, 'JoinSessionReplyEvent.deviceUuid');
        $this->joinReply = Check::int($joinReply, 'JoinSessionReplyEvent.joinReply');
        $this->replyMsg = Check::string($replyMsg, 'JoinSessionReplyEvent.replyMsg');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('session_uuid', 'sessionUuid', 'string'),
            new Field('user_uuid', 'userUuid', 'string'),
            new Field('participant_uuid', 'participantUuid', 'string'),
            new Field('device_uuid', 'deviceUuid', 'string'),
            new Field('join_reply', 'joinReply', 'enum', JoinSessionReplyEvent\ReplyType::class),
            new Field('reply_msg', 'replyMsg', 'string'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        if ($s->session_uuid_size) {
            $this->sessionUuid = FFI::string($s->session_uuid, $s->session_uuid_size);
        }
        if ($s->user_uuid_size) {
            $this->userUuid = FFI::string($s->user_uuid, $s->user_uuid_size);
        }
        if ($s->participant_uuid_size) {
            $this->participantUuid = FFI::string($s->participant_uuid, $s->participant_uuid_size);
        }
        if ($s->device_uuid_size) {
            $this->deviceUuid = FFI::string($s->device_uuid, $s->device_uuid_size);
        }
        $this->joinReply = $s->join_reply;
        if ($s->reply_msg_size) {
            $this->replyMsg = FFI::string($s->reply_msg, $s->reply_msg_size);
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 11;
        $s->size = 112;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->session_uuid_at = Memory::text($this->sessionUuid);
        $s->session_uuid_size = strlen($this->sessionUuid);
        $s->user_uuid_at = Memory::text($this->userUuid);
        $s->user_uuid_size = strlen($this->userUuid);
        $s->participant_uuid_at = Memory::text($this->participantUuid);
        $s->participant_uuid_size = strlen($this->participantUuid);
        $s->device_uuid_at = Memory::text($this->deviceUuid);
        $s->device_uuid_size = strlen($this->deviceUuid);
        $s->join_reply = Check::int32($this->joinReply, 'JoinSessionReplyEvent.joinReply');
        $s->reply_msg_at = Memory::text($this->replyMsg);
        $s->reply_msg_size = strlen($this->replyMsg);
    }
}

/** Users, participants and devices left a session, or are asked to leave it. */
final class LeaveSessionEvent extends Message
{
    /** UUID of the session. */
    public string $sessionUuid = '';
    /** UUID of the service that runs the session. */
    public string $serviceUuid = '';
    /** @var string[] UUIDs of the participants that leave. */
    public array $leavingParticipants = [];
    /** @var string[] UUIDs of the users that leave. */
    public array $leavingUsers = [];
    /** @var string[] UUIDs of the devices that leave. */
    public array $leavingDevices = [];

    /**
     * @param string $sessionUuid
     * @param string $serviceUuid
     * @param string[] $leavingParticipants
     * @param string[] $leavingUsers
     * @param string[] $leavingDevices
     */
    public function __construct(
        mixed $sessionUuid = '',
        mixed $serviceUuid = '',
        mixed $leavingParticipants = [],
        mixed $leavingUsers = [],
        mixed $leavingDevices = [],
    ) {
        $this->sessionUuid = Check::string($sessionUuid, 'LeaveSessionEvent.sessionUuid');
        $this->serviceUuid = Check::string($serviceUuid, 'LeaveSessionEvent.serviceUuid');
        $this->leavingParticipants = Check::array($leavingParticipants, 'LeaveSessionEvent.leavingParticipants');
        $this->leavingUsers = Check::array($leavingUsers, 'LeaveSessionEvent.leavingUsers');
        $this->leavingDevices = Check::array($leavingDevices, 'LeaveSessionEvent.leavingDevices');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('session_uuid', 'sessionUuid', 'string'),
            new Field('service_uuid', 'serviceUuid', 'string'),
            new Field('leaving_participants', 'leavingParticipants', 'strings'),
            new Field('leaving_users', 'leavingUsers', 'strings'),
            new Field('leaving_devices', 'leavingDevices', 'strings'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        if ($s->session_uuid_size) {
            $this->sessionUuid = FFI::string($s->session_uuid, $s->session_uuid_size);
        }
        if ($s->service_uuid_size) {
            $this->serviceUuid = FFI::string($s->service_uuid, $s->service_uuid_size);
        }
        for ($i = 0, $count = $s->leaving_participants_size; $i < $count; $i++) {
            $this->leavingParticipants[] = Memory::string($s->leaving_participants[$i]);
        }
        for ($i = 0, $count = $s->leaving_users_size; $i < $count; $i++) {
            $this->leavingUsers[] = Memory::string($s->leaving_users[$i]);
        }
        for ($i = 0, $count = $s->leaving_devices_size; $i < $count; $i++) {
            $this->leavingDevices[] = Memory::string($s->leaving_devices[$i]);
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 12;
        $s->size = 104;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->session_uuid_at = Memory::text($this->sessionUuid);
        $s->session_uuid_size = strlen($this->sessionUuid);
        $s->service_uuid_at = Memory::text($this->serviceUuid);
        $s->service_uuid_size = strlen($this->serviceUuid);
        $s->leaving_participants_at = Memory::strings($this->leavingParticipants, 'LeaveSessionEvent.leavingParticipants');
        $s->leaving_participants_size = count($this->leavingParticipants);
        $s->leaving_users_at = Memory::strings($this->leavingUsers, 'LeaveSessionEvent.leavingUsers');
        $s->leaving_users_size = count($this->leavingUsers);
        $s->leaving_devices_at = Memory::strings($this->leavingDevices, 'LeaveSessionEvent.leavingDevices');
        $s->leaving_devices_size = count($this->leavingDevices);
    }
}

/** A session ended. */
final class StopSessionEvent extends Message
{
    /** UUID of the session. */
    public string $sessionUuid = '';
    /** UUID of the service that ran the session. */
    public string $serviceUuid = '';

    /**
     * @param string $sessionUuid
     * @param string $serviceUuid
     */
    public function __construct(
        mixed $sessionUuid = '',
        mixed $serviceUuid = '',
    ) {
        $this->sessionUuid = Check::string($sessionUuid, 'StopSessionEvent.sessionUuid');
        $this->serviceUuid = Check::string($serviceUuid, 'StopSessionEvent.serviceUuid');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('session_uuid', 'sessionUuid', 'string'),
            new Field('service_uuid', 'serviceUuid', 'string'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        if ($s->session_uuid_size) {
            $this->sessionUuid = FFI::string($s->session_uuid, $s->session_uuid_size);
        }
        if ($s->service_uuid_size) {
            $this->serviceUuid = FFI::string($s->service_uuid, $s->service_uuid_size);
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 13;
        $s->size = 56;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->session_uuid_at = Memory::text($this->sessionUuid);
        $s->session_uuid_size = strlen($this->sessionUuid);
        $s->service_uuid_at = Memory::text($this->serviceUuid);
        $s->service_uuid_size = strlen($this->serviceUuid);
    }
}

/** A record of the server's database was created, updated or deleted. */
final class DatabaseEvent extends Message
{
    /** What happened. A number of `DatabaseEvent\EventType`, or another one. */
    public int $type = 0;
    /** Name of the record's model, for example `session`. */
    public string $objectType = '';
    /** The record, as JSON text. */
    public string $objectValue = '';

    /**
     * @param int $type
     * @param string $objectType
     * @param string $objectValue
     */
    public function __construct(
        mixed $type = 0,
        mixed $objectType = '',
        mixed $objectValue = '',
    ) {
        $this->type = Check::int($type, 'DatabaseEvent.type');
        $this->objectType = Check::string($objectType, 'DatabaseEvent.objectType');
        $this->objectValue = Check::string($objectValue, 'DatabaseEvent.objectValue');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('type', 'type', 'enum', DatabaseEvent\EventType::class),
            new Field('object_type', 'objectType', 'string'),
            new Field('object_value', 'objectValue', 'string'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        $this->type = $s->type;
        if ($s->object_type_size) {
            $this->objectType = FFI::string($s->object_type, $s->object_type_size);
        }
        if ($s->object_value_size) {
            $this->objectValue = FFI::string($s->object_value, $s->object_value_size);
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 14;
        $s->size = 64;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->type = Check::int32($this->type, 'DatabaseEvent.type');
        $s->object_type_at = Memory::text($this->objectType);
        $s->object_type_size = strlen($this->objectType);
        $s->object_value_at = Memory::text($this->objectValue);
        $s->object_value_size = strlen($this->objectValue);
    }
}

/** One line for the log archive. */
final class LogEvent extends Message
{
    /** Severity of the line. A number of `LogEvent\LogLevel`, or another one. */
    public int $level = 0;
    /** Time at which the line was written, in seconds since 1970-01-01 00:00:00 UTC. */
    public float $timestamp = 0.0;
    /** Name of the module or service that wrote it. */
    public string $sender = '';
    /** The line. */
    public string $message = '';

    /**
     * @param int $level
     * @param float $timestamp
     * @param string $sender
     * @param string $message
     */
    public function __construct(
        mixed $level = 0,
        mixed $timestamp = 0.0,
        mixed $sender = '',
        mixed $message = '',
    ) {
        $this->level = Check::int($level, 'LogEvent.level');
        $this->timestamp = Check::float($timestamp, 'LogEvent.timestamp');
        $this->sender = Check::string($sender, 'LogEvent.sender');
        $this->message = Check::string($message, 'LogEvent.message');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('level', 'level', 'enum', LogEvent\LogLevel::class),
            new Field('timestamp', 'timestamp', 'double'),
            new Field('sender', 'sender', 'string'),
            new Field('message', 'message', 'string'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        $this->level = $s->level;
        $this->timestamp = $s->timestamp;
        if ($s->sender_size) {
            $this->sender = FFI::string($s->sender, $s->sender_size);
        }
        if ($s->message_size) {
            $this->message = FFI::string($s->message, $s->message_size);
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 15;
        $s->size = 72;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->level = Check::int32($this->level, 'LogEvent.level');
        $s->timestamp = $this->timestamp;
        $s->sender_at = Memory::text($this->sender);
        $s->sender_size = strlen($this->sender);
        $s->message_at = Memory::text($this->message);
        $s->message_size = strlen($this->message);
    }
}

/** A login attempt. */
final class LoginEvent extends Message
{
    /** Level, time, sender and message of the line in the log. */
    public ?LogEvent $logHeader = null;
    /** Kind of credentials used for the login. A number of `LoginEvent\LoginType`, or another one. */
    public int $loginType = 0;
    /** Result of the attempt. A number of `LoginEvent\LoginStatus`, or another one. */
    public int $loginStatus = 0;
    /** Name of the client program. */
    public string $clientName = '';
    /** Version of the client program. */
    public string $clientVersion = '';
    /** IP address of the client. */
    public string $clientIp = '';
    /** Name of the client's operating system. */
    public string $osName = '';
    /** Version of the client's operating system. */
    public string $osVersion = '';
    /** UUID of the user, if a user logs in. */
    public string $userUuid = '';
    /** UUID of the participant, if a participant logs in. */
    public string $participantUuid = '';
    /** UUID of the device, if a device logs in. */
    public string $deviceUuid = '';
    /** UUID of the service, if a service logs in. */
    public string $serviceUuid = '';
    /** The server's endpoint that the login was sent to. */
    public string $serverEndpoint = '';

    /**
     * @param ?LogEvent $logHeader
     * @param int $loginType
     * @param int $loginStatus
     * @param string $clientName
     * @param string $clientVersion
     * @param string $clientIp
     * @param string $osName
     * @param string $osVersion
     * @param string $userUuid
     * @param string $participantUuid
     * @param string $deviceUuid
     * @param string $serviceUuid
     * @param string $serverEndpoint
     */
    public function __construct(
        mixed $logHeader = null,
        mixed $loginType = 0,
        mixed $loginStatus = 0,
        mixed $clientName = '',
        mixed $clientVersion = '',
        mixed $clientIp = '',
        mixed $osName = '',
        mixed $osVersion = '',
        mixed $userUuid = '',
        mixed $participantUuid = '',
        mixed $deviceUuid = '',
        mixed $serviceUuid = '',
        mixed $serverEndpoint = '',
    ) {
        $this->logHeader = $logHeader === null ? null : Check::message(LogEvent::class, $logHeader, 'LoginEvent.logHeader');
        $this->loginType = Check::int($loginType, 'LoginEvent.loginType');
        $this->loginStatus = Check::int($loginStatus, 'LoginEvent.loginStatus');
        $this->clientName = Check::string($clientName, 'LoginEvent.clientName');
        $this->clientVersion = Check::string($clientVersion, 'LoginEvent.clientVersion');
        $this->clientIp = Check::string($clientIp, 'LoginEvent.clientIp');
        $this->osName = Check::string($osName, 'LoginEvent.osName');
        $this->osVersion = Check::string($osVersion, 'LoginEvent.osVersion');
        $this->userUuid = Check::string($userUuid, 'LoginEvent.userUuid');
        $this->participantUuid = Check::string($participantUuid, 'LoginEvent.participantUuid');
        $this->deviceUuid = Check::string($deviceUuid, 'LoginEvent.deviceUuid');
        $this->serviceUuid = Check::string($serviceUuid, 'LoginEvent.serviceUuid');
        $this->serverEndpoint = Check::string($serverEndpoint, 'LoginEvent.serverEndpoint');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('log_header', 'logHeader', 'message'),
            new Field('login_type', 'loginType', 'enum', LoginEvent\LoginType::class),
            new Field('login_status', 'loginStatus', 'enum', LoginEvent\LoginStatus::class),
            new Field('client_name', 'clientName', 'string'),
            new Field('client_version', 'clientVersion', 'string'),
            new Field('client_ip', 'clientIp', 'string'),
            new Field('os_name', 'osName', 'string'),
            new Field('os_version', 'osVersion', 'string'),
            new Field('user_uuid', 'userUuid', 'string'),
            new Field('participant_uuid', 'participantUuid', 'string'),
            new Field('device_uuid', 'deviceUuid', 'string'),
            new Field('service_uuid', 'serviceUuid', 'string'),
            new Field('server_endpoint', 'serverEndpoint', 'string'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        if ($s->log_header_at) {
            $this->logHeader = (new LogEvent())->load($s->log_header);
        }
        $this->loginType = $s->login_type;
        $this->loginStatus = $s->login_status;
        if ($s->client_name_size) {
            $this->clientName = FFI::string($s->client_name, $s->client_name_size);
        }
        if ($s->client_version_size) {
            $this->clientVersion = FFI::string($s->client_version, $s->client_version_size);
        }
        if ($s->client_ip_size) {
            $this->clientIp = FFI::string($s->client_ip, $s->client_ip_size);
        }
        if ($s->os_name_size) {
            $this->osName = FFI::string($s->os_name, $s->os_name_size);
        }
        if ($s->os_version_size) {
            $this->osVersion = FFI::string($s->os_version, $s->os_version_size);
        }
        if ($s->user_uuid_size) {
            $this->userUuid = FFI::string($s->user_uuid, $s->user_uuid_size);
        }
        if ($s->participant_uuid_size) {
            $this->participantUuid = FFI::string($s->participant_uuid, $s->participant_uuid_size);
        }
        if ($s->device_uuid_size) {
            $this->deviceUuid = FFI::string($s->device_uuid, $s->device_uuid_size);
        }
        if ($s->service_uuid_size) {
            $this->serviceUuid = FFI::string($s->service_uuid, $s->service_uuid_size);
        }
        if ($s->server_endpoint_size) {
            $this->serverEndpoint = FFI::string($s->server_endpoint, $s->server_endpoint_size);
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 16;
        $s->size = 200;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->log_header_at = $this->logHeader === null ? 0 : Memory::message($this->logHeader);
        $s->login_type = Check::int32($this->loginType, 'LoginEvent.loginType');
        $s->login_status = Check::int32($this->loginStatus, 'LoginEvent.loginStatus');
        $s->client_name_at = Memory::text($this->clientName);
        $s->client_name_size = strlen($this->clientName);
        $s->client_version_at = Memory::text($this->clientVersion);
        $s->client_version_size = strlen($this->clientVersion);
        $s->client_ip_at = Memory::text($this->clientIp);
        $s->client_ip_size = strlen($this->clientIp);
        $s->os_name_at = Memory::text($this->osName);
        $s->os_name_size = strlen($this->osName);
        $s->os_version_at = Memory::text($this->osVersion);
        $s->os_version_size = strlen($this->osVersion);
        $s->user_uuid_at = Memory::text($this->userUuid);
        $s->user_uuid_size = strlen($this->userUuid);
        $s->participant_uuid_at = Memory::text($this->participantUuid);
        $s->participant_uuid_size = strlen($this->participantUuid);
        $s->device_uuid_at = Memory::text($this->deviceUuid);
        $s->device_uuid_size = strlen($this->deviceUuid);
        $s->service_uuid_at = Memory::text($this->serviceUuid);
        $s->service_uuid_size = strlen($this->serviceUuid);
        $s->server_endpoint_at = Memory::text($this->serverEndpoint);
        $s->server_endpoint_size = strlen($this->serverEndpoint);
    }
}

/** A remote procedure call. The reply is JSON text on the topic `reply_to`. */
final class RPCMessage extends Message
{
    /** Name of the procedure. */
    public string $method = '';
    /** The Redis topic on which the reply is expected. */
    public string $replyTo = '';
    /** Number of the call, repeated in the reply. */
    public int $id = 0;
    /**
     * Time of the call, in seconds since 1970-01-01 00:00:00 UTC. Set it, for example to `tera_now()`: a bus
     * client treats a call without a timestamp as text and discards it.
     */
    public float $timestamp = 0.0;
    /** @var Value[] The arguments, in the procedure's order. */
    public array $args = [];

    /**
     * @param string $method
     * @param string $replyTo
     * @param int $id
     * @param float $timestamp
     * @param Value[] $args
     */
    public function __construct(
        mixed $method = '',
        mixed $replyTo = '',
        mixed $id = 0,
        mixed $timestamp = 0.0,
        mixed $args = [],
    ) {
        $this->method = Check::string($method, 'RPCMessage.method');
        $this->replyTo = Check::string($replyTo, 'RPCMessage.replyTo');
        $this->id = Check::int($id, 'RPCMessage.id');
        $this->timestamp = Check::float($timestamp, 'RPCMessage.timestamp');
        $this->args = Check::array($args, 'RPCMessage.args');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('method', 'method', 'string'),
            new Field('reply_to', 'replyTo', 'string'),
            new Field('id', 'id', 'unsigned'),
            new Field('timestamp', 'timestamp', 'double'),
            new Field('args', 'args', 'messages'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        if ($s->method_size) {
            $this->method = FFI::string($s->method, $s->method_size);
        }
        if ($s->reply_to_size) {
            $this->replyTo = FFI::string($s->reply_to, $s->reply_to_size);
        }
        $this->id = $s->id;
        $this->timestamp = $s->timestamp;
        for ($i = 0, $count = $s->args_size; $i < $count; $i++) {
            $this->args[] = (new Value())->load($s->args[$i]);
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 17;
        $s->size = 88;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->method_at = Memory::text($this->method);
        $s->method_size = strlen($this->method);
        $s->reply_to_at = Memory::text($this->replyTo);
        $s->reply_to_size = strlen($this->replyTo);
        $s->id = $this->id;
        $s->timestamp = $this->timestamp;
        $s->args_at = Memory::messages($this->args, 'RPCMessage.args', Value::class);
        $s->args_size = count($this->args);
    }
}

/** One argument of a remote procedure call: at most one of its fields is set. */
final class Value extends Message
{
    /** A double-precision number. At most one of `arg_value` is not null. */
    public ?float $doubleValue = null;
    /** A single-precision number. At most one of `arg_value` is not null. */
    public ?float $floatValue = null;
    /** A signed integer. At most one of `arg_value` is not null. */
    public ?int $intValue = null;
    /** An unsigned integer. At most one of `arg_value` is not null. */
    public ?int $uintValue = null;
    /** A boolean. At most one of `arg_value` is not null. */
    public ?bool $boolValue = null;
    /** Bytes. At most one of `arg_value` is not null. */
    public ?string $bytesValue = null;
    /** A string, often JSON text. At most one of `arg_value` is not null. */
    public ?string $stringValue = null;

    /**
     * @param ?float $doubleValue
     * @param ?float $floatValue
     * @param ?int $intValue
     * @param ?int $uintValue
     * @param ?bool $boolValue
     * @param ?string $bytesValue
     * @param ?string $stringValue
     */
    public function __construct(
        mixed $doubleValue = null,
        mixed $floatValue = null,
        mixed $intValue = null,
        mixed $uintValue = null,
        mixed $boolValue = null,
        mixed $bytesValue = null,
        mixed $stringValue = null,
    ) {
        $this->doubleValue = $doubleValue === null ? null : Check::float($doubleValue, 'Value.doubleValue');
        $this->floatValue = $floatValue === null ? null : Check::float($floatValue, 'Value.floatValue');
        $this->intValue = $intValue === null ? null : Check::int($intValue, 'Value.intValue');
        $this->uintValue = $uintValue === null ? null : Check::int($uintValue, 'Value.uintValue');
        $this->boolValue = $boolValue === null ? null : Check::bool($boolValue, 'Value.boolValue');
        $this->bytesValue = $bytesValue === null ? null : Check::string($bytesValue, 'Value.bytesValue');
        $this->stringValue = $stringValue === null ? null : Check::string($stringValue, 'Value.stringValue');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('double_value', 'doubleValue', 'double', null, 'arg_value'),
            new Field('float_value', 'floatValue', 'float', null, 'arg_value'),
            new Field('int_value', 'intValue', 'integer', null, 'arg_value'),
            new Field('uint_value', 'uintValue', 'unsigned', null, 'arg_value'),
            new Field('bool_value', 'boolValue', 'bool', null, 'arg_value'),
            new Field('bytes_value', 'bytesValue', 'bytes', null, 'arg_value'),
            new Field('string_value', 'stringValue', 'string', null, 'arg_value'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        switch ($s->arg_value_case) {
            case 1:
                $this->doubleValue = $s->double_value;
                break;
            case 2:
                $this->floatValue = $s->float_value;
                break;
            case 3:
                $this->intValue = $s->int_value;
                break;
            case 4:
                $this->uintValue = $s->uint_value;
                break;
            case 5:
                $this->boolValue = $s->bool_value !== 0;
                break;
            case 6:
                $this->bytesValue = '';
                if ($s->bytes_value_size) {
                    $this->bytesValue = FFI::string($s->bytes_value, $s->bytes_value_size);
                }
                break;
            case 7:
                $this->stringValue = '';
                if ($s->string_value_size) {
                    $this->stringValue = FFI::string($s->string_value, $s->string_value_size);
                }
                break;
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 18;
        $s->size = 48;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        Check::oneof('Value.arg_value', [
            $this->doubleValue,
            $this->floatValue,
            $this->intValue,
            $this->uintValue,
            $this->boolValue,
            $this->bytesValue,
            $this->stringValue,
        ]);
        $s->arg_value_case = 0;
        if ($this->doubleValue !== null) {
            $s->arg_value_case = 1;
            $s->double_value = $this->doubleValue;
        }
        if ($this->floatValue !== null) {
            $s->arg_value_case = 2;
            $s->float_value = $this->floatValue;
        }
        if ($this->intValue !== null) {
            $s->arg_value_case = 3;
            $s->int_value = $this->intValue;
        }
        if ($this->uintValue !== null) {
            $s->arg_value_case = 4;
            $s->uint_value = $this->uintValue;
        }
        if ($this->boolValue !== null) {
            $s->arg_value_case = 5;
            $s->bool_value = $this->boolValue ? 1 : 0;
        }
        if ($this->bytesValue !== null) {
            $s->arg_value_case = 6;
            $s->bytes_value_at = Memory::text($this->bytesValue);
            $s->bytes_value_size = strlen($this->bytesValue);
        }
        if ($this->stringValue !== null) {
            $s->arg_value_case = 7;
            $s->string_value_at = Memory::text($this->stringValue);
            $s->string_value_size = strlen($this->stringValue);
        }
    }
}

/** Progress of a requested file archive. */
final class ArchiveEvent extends Message
{
    /** UUID of the archive. */
    public string $archiveUuid = '';
    /** UUID of the owner, who requested it. */
    public string $ownerUuid = '';
    /** State of the archive. A number of `ArchiveEvent\StatusType`, or another one. */
    public int $status = 0;
    /** URL to download the archive from. */
    public string $archiveUrl = '';

    /**
     * @param string $archiveUuid
     * @param string $ownerUuid
     * @param int $status
     * @param string $archiveUrl
     */
    public function __construct(
        mixed $archiveUuid = '',
        mixed $ownerUuid = '',
        mixed $status = 0,
        mixed $archiveUrl = '',
    ) {
        $this->archiveUuid = Check::string($archiveUuid, 'ArchiveEvent.archiveUuid');
        $this->ownerUuid = Check::string($ownerUuid, 'ArchiveEvent.ownerUuid');
        $this->status = Check::int($status, 'ArchiveEvent.status');
        $this->archiveUrl = Check::string($archiveUrl, 'ArchiveEvent.archiveUrl');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('archive_uuid', 'archiveUuid', 'string'),
            new Field('owner_uuid', 'ownerUuid', 'string'),
            new Field('status', 'status', 'enum', ArchiveEvent\StatusType::class),
            new Field('archive_url', 'archiveUrl', 'string'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        if ($s->archive_uuid_size) {
            $this->archiveUuid = FFI::string($s->archive_uuid, $s->archive_uuid_size);
        }
        if ($s->owner_uuid_size) {
            $this->ownerUuid = FFI::string($s->owner_uuid, $s->owner_uuid_size);
        }
        $this->status = $s->status;
        if ($s->archive_url_size) {
            $this->archiveUrl = FFI::string($s->archive_url, $s->archive_url_size);
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 19;
        $s->size = 80;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->archive_uuid_at = Memory::text($this->archiveUuid);
        $s->archive_uuid_size = strlen($this->archiveUuid);
        $s->owner_uuid_at = Memory::text($this->ownerUuid);
        $s->owner_uuid_size = strlen($this->ownerUuid);
        $s->status = Check::int32($this->status, 'ArchiveEvent.status');
        $s->archive_url_at = Memory::text($this->archiveUrl);
        $s->archive_url_size = strlen($this->archiveUrl);
    }
}

/** A command to a part of the server. */
final class ServerCommand extends Message
{
    /** What to do. A number of `ServerCommand\CommandType`, or another one. */
    public int $type = 0;
    /** Data for the command, if it needs any. */
    public ?Any $data = null;

    /**
     * @param int $type
     * @param ?Any $data
     */
    public function __construct(
        mixed $type = 0,
        mixed $data = null,
    ) {
        $this->type = Check::int($type, 'ServerCommand.type');
        $this->data = $data === null ? null : Check::message(Any::class, $data, 'ServerCommand.data');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('type', 'type', 'enum', ServerCommand\CommandType::class),
            new Field('data', 'data', 'message'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        $this->type = $s->type;
        if ($s->data_at) {
            $this->data = (new Any())->load($s->data);
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 20;
        $s->size = 40;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->type = Check::int32($this->type, 'ServerCommand.type');
        $s->data_at = $this->data === null ? 0 : Memory::message($this->data);
    }
}

/** A client subscribes to a class of events, or unsubscribes from it. */
final class UserRegisterToEvent extends Message
{
    /** The class of events. A number of `UserRegisterToEvent\EventType`, or another one. */
    public int $eventType = 0;
    /** Subscribe or unsubscribe. A number of `UserRegisterToEvent\Action`, or another one. */
    public int $action = 0;

    /**
     * @param int $eventType
     * @param int $action
     */
    public function __construct(
        mixed $eventType = 0,
        mixed $action = 0,
    ) {
        $this->eventType = Check::int($eventType, 'UserRegisterToEvent.eventType');
        $this->action = Check::int($action, 'UserRegisterToEvent.action');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('event_type', 'eventType', 'enum', UserRegisterToEvent\EventType::class),
            new Field('action', 'action', 'enum', UserRegisterToEvent\Action::class),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        $this->eventType = $s->event_type;
        $this->action = $s->action;
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 21;
        $s->size = 32;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->event_type = Check::int32($this->eventType, 'UserRegisterToEvent.eventType');
        $s->action = Check::int32($this->action, 'UserRegisterToEvent.action');
    }
}

/** Requests a session. An older request, kept in the schema for compatibility. */
final class CreateSession extends Message
{
    /** Name of the sender of the request. */
    public string $source = '';
    /** The command. */
    public string $command = '';
    /** The Redis topic on which the answer is expected. */
    public string $replyTo = '';

    /**
     * @param string $source
     * @param string $command
     * @param string $replyTo
     */
    public function __construct(
        mixed $source = '',
        mixed $command = '',
        mixed $replyTo = '',
    ) {
        $this->source = Check::string($source, 'CreateSession.source');
        $this->command = Check::string($command, 'CreateSession.command');
        $this->replyTo = Check::string($replyTo, 'CreateSession.replyTo');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('source', 'source', 'string'),
            new Field('command', 'command', 'string'),
            new Field('reply_to', 'replyTo', 'string'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        if ($s->source_size) {
            $this->source = FFI::string($s->source, $s->source_size);
        }
        if ($s->command_size) {
            $this->command = FFI::string($s->command, $s->command_size);
        }
        if ($s->reply_to_size) {
            $this->replyTo = FFI::string($s->reply_to, $s->reply_to_size);
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 22;
        $s->size = 72;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->source_at = Memory::text($this->source);
        $s->source_size = strlen($this->source);
        $s->command_at = Memory::text($this->command);
        $s->command_size = strlen($this->command);
        $s->reply_to_at = Memory::text($this->replyTo);
        $s->reply_to_size = strlen($this->replyTo);
    }
}

/** The result of a request. An older answer, kept in the schema for compatibility. */
final class Result extends Message
{
    /** Kind of result. A number of `Result\ResultType`, or another one. */
    public int $type = 0;
    /** Code of the result. */
    public int $code = 0;
    /** Message of the result, for display. */
    public string $message = '';

    /**
     * @param int $type
     * @param int $code
     * @param string $message
     */
    public function __construct(
        mixed $type = 0,
        mixed $code = 0,
        mixed $message = '',
    ) {
        $this->type = Check::int($type, 'Result.type');
        $this->code = Check::int($code, 'Result.code');
        $this->message = Check::string($message, 'Result.message');
    }

    /** @return Field[] in the order of the schema */
    public static function fields(): array
    {
        return [
            new Field('type', 'type', 'enum', Result\ResultType::class),
            new Field('code', 'code', 'integer'),
            new Field('message', 'message', 'string'),
        ];
    }

    /** @internal */
    public function load(CData $s): static
    {
        if ($s->unknown_fields_size) {
            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);
        }
        $this->type = $s->type;
        $this->code = $s->code;
        if ($s->message_size) {
            $this->message = FFI::string($s->message, $s->message_size);
        }
        return $this;
    }

    /** @internal */
    public function save(CData $s): void
    {
        $s->kind = 23;
        $s->size = 56;
        $s->unknown_fields_at = Memory::text($this->unknownFields);
        $s->unknown_fields_size = strlen($this->unknownFields);
        $s->type = Check::int32($this->type, 'Result.type');
        $s->code = $this->code;
        $s->message_at = Memory::text($this->message);
        $s->message_size = strlen($this->message);
    }
}

Message::describe(Any::class, 1, 'google.protobuf.Any');
Message::describe(TeraMessage::class, 2, 'opentera.protobuf.TeraMessage');
Message::describe(TeraEvent::class, 3, 'opentera.protobuf.TeraEvent');
Message::describe(TeraEventHeader::class, 4, 'opentera.protobuf.TeraEvent.Header');
Message::describe(TeraModuleMessage::class, 5, 'opentera.protobuf.TeraModuleMessage');
Message::describe(TeraModuleMessageHeader::class, 6, 'opentera.protobuf.TeraModuleMessage.Header');
Message::describe(DeviceEvent::class, 7, 'opentera.protobuf.DeviceEvent');
Message::describe(ParticipantEvent::class, 8, 'opentera.protobuf.ParticipantEvent');
Message::describe(UserEvent::class, 9, 'opentera.protobuf.UserEvent');
Message::describe(JoinSessionEvent::class, 10, 'opentera.protobuf.JoinSessionEvent');
Message::describe(JoinSessionReplyEvent::class, 11, 'opentera.protobuf.JoinSessionReplyEvent');
Message::describe(LeaveSessionEvent::class, 12, 'opentera.protobuf.LeaveSessionEvent');
Message::describe(StopSessionEvent::class, 13, 'opentera.protobuf.StopSessionEvent');
Message::describe(DatabaseEvent::class, 14, 'opentera.protobuf.DatabaseEvent');
Message::describe(LogEvent::class, 15, 'opentera.protobuf.LogEvent');
Message::describe(LoginEvent::class, 16, 'opentera.protobuf.LoginEvent');
Message::describe(RPCMessage::class, 17, 'opentera.protobuf.RPCMessage');
Message::describe(Value::class, 18, 'opentera.protobuf.Value');
Message::describe(ArchiveEvent::class, 19, 'opentera.protobuf.ArchiveEvent');
Message::describe(ServerCommand::class, 20, 'opentera.protobuf.ServerCommand');
Message::describe(UserRegisterToEvent::class, 21, 'opentera.protobuf.UserRegisterToEvent');
Message::describe(CreateSession::class, 22, 'opentera.protobuf.CreateSession');
Message::describe(Result::class, 23, 'opentera.protobuf.Result');

namespace OpenTera\DeviceEvent;

/** What happened to the device. */
final class EventType
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const DEVICE_UNKNOWN = 0;
    /** The device opened its websocket. */
    public const DEVICE_CONNECTED = 1;
    /** The device closed its websocket. */
    public const DEVICE_DISCONNECTED = 2;
    /** The device was deleted. */
    public const DEVICE_DELETED = 3;
    /** The device was added. */
    public const DEVICE_ADDED = 4;
    /** The device joined a session. */
    public const DEVICE_JOINED_SESSION = 5;
    /** The device left a session. */
    public const DEVICE_LEFT_SESSION = 6;
    /** The device reported a new status, see `device_status`. */
    public const DEVICE_STATUS_CHANGED = 7;
}

namespace OpenTera\ParticipantEvent;

/** What happened to the participant. */
final class EventType
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const PARTICIPANT_UNKNOWN = 0;
    /** The participant opened a websocket. */
    public const PARTICIPANT_CONNECTED = 1;
    /** The participant closed the websocket. */
    public const PARTICIPANT_DISCONNECTED = 2;
    /** The participant was deleted. */
    public const PARTICIPANT_DELETED = 3;
    /** The participant was added. */
    public const PARTICIPANT_ADDED = 4;
    /** The participant joined a session. */
    public const PARTICIPANT_JOINED_SESSION = 5;
    /** The participant left a session. */
    public const PARTICIPANT_LEFT_SESSION = 6;
}

namespace OpenTera\UserEvent;

/** What happened to the user. */
final class EventType
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const USER_UNKNOWN = 0;
    /** The user opened a websocket. */
    public const USER_CONNECTED = 1;
    /** The user closed the websocket. */
    public const USER_DISCONNECTED = 2;
    /** The user was deleted. */
    public const USER_DELETED = 3;
    /** The user was added. */
    public const USER_ADDED = 4;
    /** The user's record was updated. */
    public const USER_UPDATED = 5;
    /** The user joined a session. */
    public const USER_JOINED_SESSION = 6;
    /** The user left a session. */
    public const USER_LEFT_SESSION = 7;
}

namespace OpenTera\JoinSessionReplyEvent;

/** The answer. */
final class ReplyType
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const REPLY_UNKNOWN = 0;
    /** The invitation is accepted. */
    public const REPLY_ACCEPTED = 1;
    /** The invitation is declined. */
    public const REPLY_DENIED = 2;
    /** The invitee is in another session. */
    public const REPLY_BUSY = 3;
    /** Nobody answered in time. */
    public const REPLY_TIMEOUT = 4;
}

namespace OpenTera\DatabaseEvent;

/** What happened to the record. */
final class EventType
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const DB_UNKNOWN = 0;
    /** The record was created. */
    public const DB_CREATE = 1;
    /** The record was updated. */
    public const DB_UPDATE = 2;
    /** The record was deleted. */
    public const DB_DELETE = 3;
}

namespace OpenTera\LogEvent;

/** Severity of the line. The most severe level has the lowest number. */
final class LogLevel
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const LOGLEVEL_UNKNOWN = 0;
    /** Individual steps of the program, the most detailed level. */
    public const LOGLEVEL_TRACE = 7;
    /** Details for developers. */
    public const LOGLEVEL_DEBUG = 6;
    /** An event of normal operation. */
    public const LOGLEVEL_INFO = 5;
    /** Something unexpected that did no harm. */
    public const LOGLEVEL_WARNING = 4;
    /** A critical condition. */
    public const LOGLEVEL_CRITICAL = 3;
    /** An operation failed. */
    public const LOGLEVEL_ERROR = 2;
    /** The program cannot continue. */
    public const LOGLEVEL_FATAL = 1;
}

namespace OpenTera\LoginEvent;

/** Result of the attempt. */
final class LoginStatus
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const LOGIN_STATUS_UNKNOWN = 0;
    /** Logged in. */
    public const LOGIN_STATUS_SUCCESS = 1;
    /** Rejected: wrong password. */
    public const LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD = 2;
    /** Rejected: no such user. */
    public const LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME = 3;
    /** Rejected: too many attempts. */
    public const LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED = 4;
    /** Rejected: logged in elsewhere. */
    public const LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN = 5;
    /** Rejected: the token is invalid. */
    public const LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN = 6;
    /** Rejected: the account is disabled. */
    public const LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT = 7;
    /** Rejected: the token has expired. */
    public const LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN = 8;
}

namespace OpenTera\LoginEvent;

/** Kind of credentials used for the login. */
final class LoginType
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const LOGIN_TYPE_UNKNOWN = 0;
    /** A token. */
    public const LOGIN_TYPE_TOKEN = 1;
    /** A name and a password. */
    public const LOGIN_TYPE_PASSWORD = 2;
    /** A client certificate. */
    public const LOGIN_TYPE_CERTIFICATE = 3;
}

namespace OpenTera\ArchiveEvent;

/** State of the archive. */
final class StatusType
{
    use \OpenTera\Names;

    /** Requested, not started. */
    public const STATUS_PENDING = 0;
    /** Being created. */
    public const STATUS_INPROGRESS = 1;
    /** Ready for download from `archive_url`. */
    public const STATUS_COMPLETED = 2;
    /** Cancelled. */
    public const STATUS_CANCELLED = 3;
    /** Deleted. */
    public const STATUS_DELETED = 4;
}

namespace OpenTera\ServerCommand;

/** What to do. */
final class CommandType
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const CMD_UNKNOWN = 0;
    /** Register a device. */
    public const CMD_REGISTER_DEVICE = 1;
    /** Disconnect a client. */
    public const CMD_CLIENT_DISCONNECT = 2;
}

namespace OpenTera\UserRegisterToEvent;

/** The class of events. */
final class EventType
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const EVENT_UNKNOWN = 0;
    /** A user connected. */
    public const EVENT_USER_CONNECTED = 1;
    /** A user disconnected. */
    public const EVENT_USER_DISCONNECTED = 2;
    /** A user was deleted. */
    public const EVENT_USER_DELETED = 3;
    /** A user was added. */
    public const EVENT_USER_ADDED = 4;
    /** A user was updated. */
    public const EVENT_USER_UPDATED = 5;
    /** A participant connected. */
    public const EVENT_PARTICIPANT_CONNECTED = 6;
    /** A participant disconnected. */
    public const EVENT_PARTICIPANT_DISCONNECTED = 7;
    /** A participant was deleted. */
    public const EVENT_PARTICIPANT_DELETED = 8;
    /** A participant was added. */
    public const EVENT_PARTICIPANT_ADDED = 9;
    /** A participant was updated. */
    public const EVENT_PARTICIPANT_UPDATED = 10;
    /** A device connected. */
    public const EVENT_DEVICE_CONNECTED = 11;
    /** A device disconnected. */
    public const EVENT_DEVICE_DISCONNECTED = 12;
    /** A device was deleted. */
    public const EVENT_DEVICE_DELETED = 13;
    /** A device was added. */
    public const EVENT_DEVICE_ADDED = 14;
    /** A device was updated. */
    public const EVENT_DEVICE_UPDATED = 15;
}

namespace OpenTera\UserRegisterToEvent;

/** Subscribe or unsubscribe. */
final class Action
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const ACTION_UNKNOWN = 0;
    /** Subscribe to the events. */
    public const ACTION_REGISTER = 1;
    /** Unsubscribe from the events. */
    public const ACTION_UNREGISTER = 2;
}

namespace OpenTera\Result;

/** Kind of result. */
final class ResultType
{
    use \OpenTera\Names;

    /** Not specified, or unknown. */
    public const RESULT_UNKNOWN = 0;
    /** The request succeeded. */
    public const RESULT_OK = 1;
    /** The request failed. */
    public const RESULT_ERROR = 2;
    /** The request succeeded with a warning. */
    public const RESULT_WARNING = 3;
}
