//go:build opentera_no_pkg_config

package opentera

// CGO_CFLAGS and CGO_LDFLAGS have the folders of header and library, if the compiler does not look there.

// #cgo LDFLAGS: -lopentera_messages
import "C"
