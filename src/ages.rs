//! Programs that were compiled with an older or newer header than the library: the structs that they receive have the
//! sizes of the program's structs.

use crate::arena::tera_arena;
use crate::fault::Result;
use crate::generated::kinds::TERA_KIND_ANY;
use crate::head::tera_head;
use crate::message::{Blob, Image, Target, View};
use crate::program::Program;
use crate::schema::Form;
use crate::wire::{bytes_in, size_of};

/// Encodes the fields that lie beyond the first `size` bytes of the struct. Appended to the unknown fields, they are
/// kept and encoded again by an older program, as with the library that it was compiled for.
#[inline(never)] // keeps the stack of recursive calls small
fn newer_fields<'a>(message: View<'_>, size: usize, arena: &'a tera_arena) -> Result<&'a [u8]> {
    let mut image = Image::new();
    let newer = message.beyond(size, &mut image)?;
    Ok(bytes_in(arena, &newer, size_of(Some(arena), &newer)?)?.into_slice())
}

/// Returns unknown fields with more appended.
fn joined<'a>(unknown: Blob<'a>, more: &'a [u8], arena: &'a tera_arena) -> Result<Blob<'a>> {
    if more.is_empty() {
        return Ok(unknown);
    }
    let unknown = unknown.bytes()?;
    let mut all = arena.list(unknown.len() + more.len())?;
    all.extend(unknown)?;
    all.extend(more)?;
    Ok(Blob::of(all.into_slice()))
}

impl tera_arena {
    /// Changes a message in this arena, and those nested in it, to the sizes of the program's structs, before the
    /// library returns it.
    #[inline(always)]
    pub(crate) fn fit<'a>(&'a self, message: Target<'_, 'a>) -> Result<()> {
        match &self.program {
            None => Ok(()),
            Some(program) => self.fit_to(message, program),
        }
    }

    /// As `fit`, for the messages nested in a message.
    #[inline(always)]
    pub(crate) fn fit_nested<'a>(&'a self, message: Target<'_, 'a>) -> Result<()> {
        match &self.program {
            None => Ok(()),
            Some(program) => self.fit_nested_to(message, program),
        }
    }

    fn fit_to<'a>(&'a self, message: Target<'_, 'a>, program: &Program) -> Result<()> {
        self.fit_nested_to(message, program)?;
        let table = message.table();
        let size = program.size_of(table);
        if size < table.size {
            let newer = newer_fields(message.view(), size, self)?;
            message.set_unknown_fields(joined(message.unknown_fields(), newer, self)?);
        }
        // SAFETY: the memory of a message in an arena is as large as the program's struct: see `tera_arena::empty`.
        unsafe { message.set_size(size) };
        Ok(())
    }

    fn fit_nested_to<'a>(&'a self, message: Target<'_, 'a>, program: &Program) -> Result<()> {
        for place in message.fields() {
            match place.form {
                Form::Message => {
                    if let Some(nested) = place.nested(place.table()?) {
                        self.fit_to(nested, program)?;
                    }
                }
                Form::Messages => {
                    // The struct of an element has the same size in every program.
                    place.elements(place.table()?).try_for_each(|item| self.fit_nested_to(item, program))?;
                }
                _ => {}
            }
        }
        if message.table().kind == TERA_KIND_ANY
            && let Some(content) = message.message_in_any()?
        {
            self.fit_to(content, program)?;
        }
        Ok(())
    }
}

/// Stores a message in a caller's struct, which may be older or newer.
///
/// # Safety
///
/// `out` is aligned and writable for `size`, which the message's `Sizes` allow.
pub(crate) unsafe fn store(
    message: View<'_>,
    size: usize,
    out: *mut tera_head,
    arena: &tera_arena,
) -> Result<()> {
    let unknown = match size < message.table().size {
        true => Some(joined(message.unknown_fields(), newer_fields(message, size, arena)?, arena)?),
        false => None,
    };
    // SAFETY: by this function's contract.
    unsafe { message.store(unknown, size, out) };
    Ok(())
}
