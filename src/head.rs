//! What every message begins with.

/// First member of every message. `TERA_X_INIT` and `tera_x_init` set it. A struct without it is rejected with
/// `TERA_ERR_WRONG_KIND`.
///
/// Programs and libraries of different versions agree through `size`. New fields are only added at the end of a
/// struct, and what lies beyond `size` does not exist. The elements of lists (`tera_any`, `tera_value`,
/// `tera_payload`) keep their size within an ABI version. When you copy a message by value, set `base.size` of the
/// copy to `sizeof` its type.
///
/// A field that is newer than the library must be zero; for a view that means that its pointer is NULL.
///
/// A struct that the library builds has the size of the program's struct, see `tera_arena_new_for`. Only a struct
/// that another part of the program made with an older header may be smaller; then `TERA_MESSAGE_AS` gives NULL and
/// `TERA_HAS_FIELD` gives 0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug)]
pub struct tera_head {
    /// The kind of the struct, an `enum tera_kind`.
    pub kind: u32,
    /// `sizeof` the struct in the program that owns it.
    pub size: u32,
}
