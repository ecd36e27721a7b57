//go:build !opentera_no_pkg_config

package opentera

// #cgo pkg-config: opentera-messages
import "C"
