//! UTF-8, which proto3 demands of every `string` on the way in and on the way out.

/// Nearly all texts of the platform are ASCII, so that is looked at first.
#[inline]
pub(crate) fn is_valid(bytes: &[u8]) -> bool {
    bytes.is_ascii() || simdutf8::basic::from_utf8(bytes).is_ok()
}

/// How many bytes are valid before the first that is not.
#[cold]
pub(crate) fn valid_up_to(bytes: &[u8]) -> usize {
    std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len)
}
