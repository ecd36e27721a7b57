//! What every message begins with.

/// First member of every message. `TERA_..._INIT` and `tera_..._init()` set it; a struct without it is refused
/// with `TERA_ERR_WRONG_KIND`.
///
/// Programs and libraries of different ages agree through `size`: fields are only ever added at the end of a
/// struct, and what lies beyond `size` does not exist. The structs that stand in lists (`tera_any`, `tera_value`,
/// `tera_payload`) keep their size as long as the ABI version.
///
/// A field that the library is too old to know has to be zero; an empty view is so if its pointer is NULL.
///
/// A struct that the library makes has the size of the program's struct, because the arena knows it: see
/// `tera_arena_new_for`. Only a struct that another part of the program made, with another header, may be smaller; then
/// `TERA_MESSAGE_AS` is NULL and `TERA_HAS_FIELD` is 0.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_head {
    /// A `TERA_KIND_...`.
    pub kind: u32,
    /// `sizeof` the whole struct in the program that owns it.
    pub size: u32,
}
