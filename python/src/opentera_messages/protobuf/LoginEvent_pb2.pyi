# The types of what is in the module. Generated from `proto/` by `cargo codegen`; do not edit.

from collections.abc import Iterable, Mapping
from typing import Any as _Any, ClassVar, Final, Literal

from . import _types
from .LogEvent_pb2 import LogEvent

DESCRIPTOR: _types.FileDescriptor

class LoginEvent(_types.Message):
    """A login attempt."""
    # Result of the attempt.
    LoginStatus: ClassVar[_types.EnumTypeWrapper]
    LOGIN_STATUS_UNKNOWN: Final = 0  # Not specified, or unknown.
    LOGIN_STATUS_SUCCESS: Final = 1  # Logged in.
    LOGIN_STATUS_FAILED_WITH_WRONG_PASSWORD: Final = 2  # Rejected: wrong password.
    LOGIN_STATUS_FAILED_WITH_WRONG_USERNAME: Final = 3  # Rejected: no such user.
    LOGIN_STATUS_FAILED_WITH_MAX_ATTEMPTS_REACHED: Final = 4  # Rejected: too many attempts.
    LOGIN_STATUS_FAILED_WITH_ALREADY_LOGGED_IN: Final = 5  # Rejected: logged in elsewhere.
    LOGIN_STATUS_FAILED_WITH_INVALID_TOKEN: Final = 6  # Rejected: the token is invalid.
    LOGIN_STATUS_FAILED_WITH_DISABLED_ACCOUNT: Final = 7  # Rejected: the account is disabled.
    LOGIN_STATUS_FAILED_WITH_EXPIRED_TOKEN: Final = 8  # Rejected: the token has expired.
    # Kind of credentials used for the login.
    LoginType: ClassVar[_types.EnumTypeWrapper]
    LOGIN_TYPE_UNKNOWN: Final = 0  # Not specified, or unknown.
    LOGIN_TYPE_TOKEN: Final = 1  # A token.
    LOGIN_TYPE_PASSWORD: Final = 2  # A name and a password.
    LOGIN_TYPE_CERTIFICATE: Final = 3  # A client certificate.
    LOG_HEADER_FIELD_NUMBER: Final = 1
    LOGIN_TYPE_FIELD_NUMBER: Final = 2
    LOGIN_STATUS_FIELD_NUMBER: Final = 3
    CLIENT_NAME_FIELD_NUMBER: Final = 4
    CLIENT_VERSION_FIELD_NUMBER: Final = 5
    CLIENT_IP_FIELD_NUMBER: Final = 6
    OS_NAME_FIELD_NUMBER: Final = 7
    OS_VERSION_FIELD_NUMBER: Final = 8
    USER_UUID_FIELD_NUMBER: Final = 9
    PARTICIPANT_UUID_FIELD_NUMBER: Final = 10
    DEVICE_UUID_FIELD_NUMBER: Final = 11
    SERVICE_UUID_FIELD_NUMBER: Final = 12
    SERVER_ENDPOINT_FIELD_NUMBER: Final = 13
    # Level, time, sender and message of the line in the log.
    @property
    def log_header(self) -> LogEvent: ...
    # Kind of credentials used for the login.
    @property
    def login_type(self) -> int: ...
    @login_type.setter
    def login_type(self, value: int | str) -> None: ...
    # Result of the attempt.
    @property
    def login_status(self) -> int: ...
    @login_status.setter
    def login_status(self, value: int | str) -> None: ...
    # Name of the client program.
    @property
    def client_name(self) -> str: ...
    @client_name.setter
    def client_name(self, value: str | bytes) -> None: ...
    # Version of the client program.
    @property
    def client_version(self) -> str: ...
    @client_version.setter
    def client_version(self, value: str | bytes) -> None: ...
    # IP address of the client.
    @property
    def client_ip(self) -> str: ...
    @client_ip.setter
    def client_ip(self, value: str | bytes) -> None: ...
    # Name of the client's operating system.
    @property
    def os_name(self) -> str: ...
    @os_name.setter
    def os_name(self, value: str | bytes) -> None: ...
    # Version of the client's operating system.
    @property
    def os_version(self) -> str: ...
    @os_version.setter
    def os_version(self, value: str | bytes) -> None: ...
    # UUID of the user, if a user logs in.
    @property
    def user_uuid(self) -> str: ...
    @user_uuid.setter
    def user_uuid(self, value: str | bytes) -> None: ...
    # UUID of the participant, if a participant logs in.
    @property
    def participant_uuid(self) -> str: ...
    @participant_uuid.setter
    def participant_uuid(self, value: str | bytes) -> None: ...
    # UUID of the device, if a device logs in.
    @property
    def device_uuid(self) -> str: ...
    @device_uuid.setter
    def device_uuid(self, value: str | bytes) -> None: ...
    # UUID of the service, if a service logs in.
    @property
    def service_uuid(self) -> str: ...
    @service_uuid.setter
    def service_uuid(self, value: str | bytes) -> None: ...
    # The server's endpoint that the login was sent to.
    @property
    def server_endpoint(self) -> str: ...
    @server_endpoint.setter
    def server_endpoint(self, value: str | bytes) -> None: ...
    def __init__(
        self,
        *,
        log_header: LogEvent | Mapping[str, _Any] | None = ...,
        login_type: int | str | None = ...,
        login_status: int | str | None = ...,
        client_name: str | bytes | None = ...,
        client_version: str | bytes | None = ...,
        client_ip: str | bytes | None = ...,
        os_name: str | bytes | None = ...,
        os_version: str | bytes | None = ...,
        user_uuid: str | bytes | None = ...,
        participant_uuid: str | bytes | None = ...,
        device_uuid: str | bytes | None = ...,
        service_uuid: str | bytes | None = ...,
        server_endpoint: str | bytes | None = ...,
    ) -> None: ...

