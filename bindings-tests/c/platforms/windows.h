/* Windows, as a program may have included it before the library's headers: with all of its macros. */
#include <winsock2.h>
#include <ws2tcpip.h>

#define WIN32_NO_STATUS /* ntstatus.h has them all */
#include <windows.h>
#undef WIN32_NO_STATUS
#include <ntstatus.h>
#include <winternl.h>

#include <commctrl.h>
#include <dbt.h>
#include <mmsystem.h>
#include <objbase.h>
#include <rpc.h>
#include <setupapi.h>
#include <shlobj.h>
#include <winhttp.h>
#include <windowsx.h>
