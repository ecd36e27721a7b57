//! The program's allocator.

use core::ffi::c_void;

use super::tera_status;
use crate::boundary;
use crate::fault::Error;
use crate::system::allocator::{self, Hooks};

/// Sets the functions by which the library allocates and frees all of its memory, in place of the C library's. A
/// program calls it once, before any other function of the library.
///
/// `allocate` returns `size` bytes, at least 1, aligned to `align`, a power of two. If it returns NULL, the call that
/// needs the memory returns `TERA_ERR_OUT_OF_MEMORY`. Memory with another alignment is released at once, and treated as
/// NULL. `release` frees `memory`, which `allocate` returned for the same `size` and `align`.
///
/// Both receive `context`, which the library only passes on. They are called from every thread that calls the library,
/// possibly from several at once. They must not call the library, throw or `longjmp`. They stay in use until the
/// program ends or the library is unloaded.
///
/// Returns `TERA_OK`; `TERA_ERR_NULL_POINTER` if a function is NULL; `TERA_ERR_INVALID_ARGUMENT` if functions have been
/// set before, or if the library has already allocated memory, which the new functions could not free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tera_set_allocator(
    allocate: Option<unsafe extern "C" fn(context: *mut c_void, size: usize, align: usize) -> *mut c_void>,
    release: Option<
        unsafe extern "C" fn(context: *mut c_void, memory: *mut c_void, size: usize, align: usize),
    >,
    context: *mut c_void,
) -> tera_status {
    boundary::call(Ok(None), |_| {
        let (allocate, release) = allocate.zip(release).ok_or(Error::NullPointer)?;
        let is_set = allocator::set(Hooks { allocate, release, context });
        if is_set { Ok(()) } else { Err(Error::InvalidArgument) }
    })
}
