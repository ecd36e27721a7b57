//! Fields.
//!
//! The fields of any message, for code that does not know its type: a logger, a filter, a binding of another
//! language. A `tera_field` has the name, the type and the address of a field:
//!
//! ```c
//! tera_field field = TERA_FIELD_INIT;
//! while (tera_field_next(arena, message, &field)) {
//!   printf("%.*s", TERA_PRINTF(field.name));
//!   if (field.form == TERA_FORM_STRING) printf(": %.*s", TERA_PRINTF(*(const tera_str *)field.data));
//!   if (field.form == TERA_FORM_MESSAGE && field.is_set) walk(arena, *(const tera_head *const *)field.data);
//! }
//! ```
//!
//! To list the fields of a kind, walk an empty message from `tera_arena_message`. The message in a `tera_any` is not a
//! field: decode it with `tera_any_unpack`.

use core::ffi::{c_char, c_void};
use core::ptr;

use super::{
    NOTHING, TERA_KIND_FIELD, TERA_KIND_UNKNOWN, tera_arena, tera_bool, tera_head, tera_status, tera_str,
};
use crate::boundary;
use crate::enums::tera_enum_value_list;
use crate::fault::{Error, Result};
use crate::message::{Elements, Ref, Structs, Text, store_other};
use crate::schema::{Field, Form, MAX_FIELDS, Other};
use crate::wire::{Scalar, by_form};

// enum tera_form: What a field holds. It determines the type `T` of the member: `*(const T *)field.data`.
/// A `double`.
pub const TERA_FORM_DOUBLE: u32 = 1;
/// A `float`.
pub const TERA_FORM_FLOAT: u32 = 2;
/// An `int32_t`.
pub const TERA_FORM_INT32: u32 = 3;
/// An `int64_t`.
pub const TERA_FORM_INT64: u32 = 4;
/// A `uint32_t`.
pub const TERA_FORM_UINT32: u32 = 5;
/// A `uint64_t`.
pub const TERA_FORM_UINT64: u32 = 6;
/// A `tera_bool`.
pub const TERA_FORM_BOOL: u32 = 7;
/// A `tera_str`.
pub const TERA_FORM_STRING: u32 = 8;
/// A `tera_bytes`.
pub const TERA_FORM_BYTES: u32 = 9;
/// An `int32_t`; `values` lists its names.
pub const TERA_FORM_ENUM: u32 = 10;
/// A pointer to a message of kind `kind`, NULL if it is unset.
pub const TERA_FORM_MESSAGE: u32 = 11;
/// A `tera_str_list`.
pub const TERA_FORM_STRING_LIST: u32 = 12;
/// A list of messages of kind `kind`: a pointer to the first element, and the number of elements as a `size_t`. Each
/// has the size that `tera_kind_size` returns for the kind.
pub const TERA_FORM_MESSAGE_LIST: u32 = 13;

/// A field of a message.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tera_field {
    /// Set by `TERA_FIELD_INIT`.
    pub base: tera_head,
    /// Its number in the schema; 0 before the first field.
    pub number: u32,
    /// What it holds, a `TERA_FORM_...`.
    pub form: u32,
    /// The kind of the message or messages that it holds, else `TERA_KIND_UNKNOWN`.
    pub kind: u32,
    /// 1 if the value differs from its default; for a member of a oneof, 1 if that member is set.
    pub is_set: tera_bool,
    /// Not used.
    pub reserved: [u8; 3],
    /// Its name in the schema, which is the name of the struct's member; static.
    pub name: tera_str,
    /// Its name in JSON; static.
    pub json_name: tera_str,
    /// Points to the member of the message's struct; never NULL. You may write through it if the message is
    /// writable. If the struct of an older program lacks the field, it points to read-only zeros.
    pub data: *const c_void,
    /// For a member of a oneof, points to the `..._case` of the oneof; otherwise NULL. When you write the member,
    /// set it to `number`.
    pub oneof_case: *const u32,
    /// The values of its enum; empty if it is not an enum.
    pub values: tera_enum_value_list,
}

// SAFETY: `repr(C)`, the head first, no padding, and all members are plain data.
unsafe impl Other for tera_field {
    const KIND: u32 = TERA_KIND_FIELD;
    const EMPTY: Self = Self {
        base: tera_head { kind: TERA_KIND_FIELD, size: size_of::<Self>() as u32 },
        number: 0,
        form: 0,
        kind: TERA_KIND_UNKNOWN,
        is_set: 0,
        reserved: [0; 3],
        name: tera_str::EMPTY,
        json_name: tera_str::EMPTY,
        data: NOTHING.as_ptr(),
        oneof_case: ptr::null(),
        values: tera_enum_value_list::EMPTY,
    };
}

#[cfg(target_pointer_width = "64")]
const _: () = assert!(size_of::<tera_field>() == 88 && align_of::<tera_field>() == 8);

fn form(form: Form) -> Result<u32> {
    Ok(match form {
        Form::Double => TERA_FORM_DOUBLE,
        Form::Float => TERA_FORM_FLOAT,
        Form::Int32 => TERA_FORM_INT32,
        Form::Int64 => TERA_FORM_INT64,
        Form::Uint32 => TERA_FORM_UINT32,
        Form::Uint64 => TERA_FORM_UINT64,
        Form::Bool => TERA_FORM_BOOL,
        Form::String => TERA_FORM_STRING,
        Form::Bytes => TERA_FORM_BYTES,
        Form::Enum => TERA_FORM_ENUM,
        Form::Message => TERA_FORM_MESSAGE,
        Form::Strings => TERA_FORM_STRING_LIST,
        Form::Messages => TERA_FORM_MESSAGE_LIST,
        Form::Oneof => return Err(Error::Internal),
    })
}

/// What a field of a message is, in this message.
fn field_of(message: Ref<'_>, field: &'static Field) -> Result<tera_field> {
    let head = message.head()?;
    let is_set = message.view(message.table(head.kind)?, |view| {
        let member = view.field(field.number()).ok_or(Error::Internal)?;
        Ok(by_form!(member.form,
            value = [member.get::<] T [>()] => match member.oneof_case() {
                Some(case) => case == member.number(),
                None => !value.is_default(),
            },
            Form::Message => !member.get::<Ref<'_>>().is_null(),
            Form::Messages => member.get::<Structs<'_>>().len() != 0,
            _ => member.get::<Elements<'_, Text<'_>>>().len() != 0,
        ))
    })?;
    // What is beyond the size of an older program's struct does not exist.
    let at = |offset: u16| match u32::from(offset) < head.size {
        true => message.as_ptr().cast::<u8>().wrapping_add(offset.into()),
        false => NOTHING.as_ptr(),
    };
    Ok(tera_field {
        number: field.number(),
        form: form(field.form)?,
        kind: match field.form {
            Form::Message | Form::Messages => field.table()?.kind,
            _ => TERA_KIND_UNKNOWN,
        },
        is_set: is_set?.into(),
        name: tera_str::of_utf8(field.name().as_bytes()),
        json_name: tera_str::of_utf8(field.json().as_bytes()),
        data: at(field.offset).cast(),
        oneof_case: if field.case == 0 { ptr::null() } else { at(field.case).cast() },
        values: tera_enum_value_list::of(field.values()),
        ..tera_field::EMPTY
    })
}

/// Stores what a field is.
///
/// # Safety
///
/// `out` is NULL, or writable for the size that its head says, and used by nobody else until the call ends.
unsafe fn store(message: Ref<'_>, field: &'static Field, out: *mut tera_field) -> Result<()> {
    // SAFETY: the head is readable by this function's contract.
    let size = unsafe { Ref::promised(out) }.size_of_other::<tera_field>()?;
    let value = field_of(message, field)?;
    // SAFETY: by this function's contract; `size_of_other` has found it aligned, and of a size that it may have.
    unsafe { store_other(&value, size, out) };
    Ok(())
}

/// Writes the next field of `message`, in the order of field numbers, to `*field`. Start with `TERA_FIELD_INIT`.
/// `arena` may be NULL.
///
/// Returns 1. Returns 0 and leaves `*field` unchanged after the last field or on an error; `tera_arena_error` is
/// `TERA_OK` only after the last field.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_field_next(
    arena: *mut tera_arena,
    message: *const tera_head,
    field: *mut tera_field,
) -> tera_bool {
    let mut is_there = false;
    // SAFETY: the header's contract is that of each.
    let (arena, message, before) =
        unsafe { (boundary::arena(arena), Ref::promised(message), Ref::promised(field)) };
    boundary::call(arena, |_| {
        let table = message.table(TERA_KIND_UNKNOWN)?;
        let number = before.copy_of_other::<tera_field>()?.number;
        if let Some(next) = (number.saturating_add(1)..MAX_FIELDS).find_map(|number| table.field(number)) {
            // SAFETY: the header's contract.
            unsafe { store(message, next, field) }?;
            is_there = true;
        }
        Ok(())
    });
    is_there.into()
}

/// Writes the field of `message` with the number `number` to `*field`, which `TERA_FIELD_INIT` has initialised.
/// `arena` may be NULL; it stores the detail of an error.
///
/// Returns `TERA_OK`; `TERA_ERR_UNKNOWN_FIELD`; `TERA_ERR_NULL_POINTER`; `TERA_ERR_WRONG_KIND`, `TERA_ERR_WRONG_SIZE`,
/// `TERA_ERR_NEWER_FIELDS`, `TERA_ERR_INVALID_ARGUMENT` for a struct with an invalid head. `*field` is written only on
/// success.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_field_by_number(
    arena: *mut tera_arena,
    message: *const tera_head,
    number: u32,
    field: *mut tera_field,
) -> tera_status {
    // SAFETY: the header's contract is that of each.
    let (arena, message) = unsafe { (boundary::arena(arena), Ref::promised(message)) };
    boundary::call(arena, |_| {
        let found = message.table(TERA_KIND_UNKNOWN)?.field(number).ok_or(Error::UnknownField)?;
        // SAFETY: the header's contract.
        unsafe { store(message, found, field) }
    })
}

/// Writes the field of `message` with the name `name` (`len` bytes), as in the schema or in JSON, to `*field`. The
/// other arguments, and the results, are those of `tera_field_by_number`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_field_by_name(
    arena: *mut tera_arena,
    message: *const tera_head,
    name: *const c_char,
    len: usize,
    field: *mut tera_field,
) -> tera_status {
    // SAFETY: the header's contract is that of each.
    let (arena, message, name) =
        unsafe { (boundary::arena(arena), Ref::promised(message), boundary::input(name.cast(), len)) };
    boundary::call(arena, |arena| {
        let (table, name) = (message.table(TERA_KIND_UNKNOWN)?, name?);
        let found = table
            .fields
            .iter()
            .find(|field| field.is_called(name))
            .ok_or_else(|| tera_arena::note(arena, Error::UnknownField, |fault| fault.in_named(name)))?;
        // SAFETY: the header's contract.
        unsafe { store(message, found, field) }
    })
}
