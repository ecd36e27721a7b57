//! What every message begins with.

/// First member of every message. `TERA_X_INIT` and `tera_x_init` set it. A struct without it is rejected with
/// `TERA_ERR_WRONG_KIND`.
///
/// `size` lets programs and libraries of different versions work together. New fields are added only at the end of a
/// struct, and a struct has no fields beyond its `size`. The elements of lists (`tera_any`, `tera_value`,
/// `tera_payload`) keep their size within an ABI version. When you copy a message by value, set `base.size` of the copy
/// to `sizeof` its type.
///
/// A field that is newer than the library must be zero. In a view, this includes the pointer.
///
/// A struct that the library builds has the size of the program's struct, see `tera_arena_new_for`. Only a struct that
/// another part of the program made with an older header may be smaller; then `TERA_MESSAGE_AS` is NULL and
/// `TERA_HAS_FIELD` is 0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug)]
pub struct tera_head {
    /// The kind of the struct, an `enum tera_kind`.
    pub kind: u32,
    /// `sizeof` the struct in the program that owns it.
    pub size: u32,
}
