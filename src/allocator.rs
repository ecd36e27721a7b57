//! The allocator of the library that is shipped to C: the program's functions if it has set them, else the system's.
//!
//! It exists only with the feature `capi`, because a Rust program that uses the crate has an allocator of its own.

use std::alloc::{GlobalAlloc, Layout, System};
use std::ptr;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicPtr, Ordering};

use libc::c_void;

/// The program's functions, and what they are given as their first argument.
pub(crate) struct Hooks {
    pub(crate) allocate: unsafe extern "C" fn(context: *mut c_void, size: usize, align: usize) -> *mut c_void,
    pub(crate) release:
        unsafe extern "C" fn(context: *mut c_void, memory: *mut c_void, size: usize, align: usize),
    pub(crate) context: *mut c_void,
}

// SAFETY: the header's contract: the functions may be called from any thread, with this context.
unsafe impl Send for Hooks {}
// SAFETY: as above, also by several threads at once.
unsafe impl Sync for Hooks {}

/// The functions in use, or `None` for the system's; NULL until the first of `set` and an allocation decides, for good.
/// So memory is released by the allocator that it is from. Reading this never waits and never allocates.
static HOOKS: AtomicPtr<Option<Hooks>> = AtomicPtr::new(ptr::null_mut());

/// Sets the program's functions; false if it is too late for that.
pub(crate) fn set(hooks: Hooks) -> bool {
    static KEPT: OnceLock<Option<Hooks>> = OnceLock::new();
    KEPT.set(Some(hooks)).is_ok() && KEPT.get().is_some_and(|kept| ptr::eq(decide(kept), kept))
}

/// Decides for `hooks` unless that is done; gives what is decided.
#[cold]
fn decide(hooks: &'static Option<Hooks>) -> &'static Option<Hooks> {
    let undecided = ptr::null_mut();
    let new = ptr::from_ref(hooks).cast_mut();
    let _ = HOOKS.compare_exchange(undecided, new, Ordering::Release, Ordering::Relaxed);
    decided().unwrap_or(hooks)
}

#[inline]
fn decided() -> Option<&'static Option<Hooks>> {
    // SAFETY: only `decide` writes the pointer, and it is to a static then.
    unsafe { HOOKS.load(Ordering::Acquire).as_ref() }
}

impl Hooks {
    /// Memory with the layout; NULL if there is none, or if it has the wrong alignment.
    ///
    /// # Safety
    ///
    /// The layout's size is not zero.
    #[inline(never)]
    unsafe fn allocate(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the header's contract; the size is not zero.
        let memory = unsafe { (self.allocate)(self.context, layout.size(), layout.align()) };
        if memory.addr() & (layout.align() - 1) == 0 {
            return memory.cast();
        }
        // SAFETY: it was allocated just now, with these numbers.
        unsafe { (self.release)(self.context, memory, layout.size(), layout.align()) };
        ptr::null_mut()
    }
}

struct Allocator;

#[global_allocator]
static ALLOCATOR: Allocator = Allocator;

// SAFETY: `System` keeps the contract, and so do the program's functions, by the header's. Memory of the wrong alignment
// is not handed on. The functions are not inlined, because that would be done wherever something is allocated.
unsafe impl GlobalAlloc for Allocator {
    #[inline(never)]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        match decided().unwrap_or_else(|| decide(&None)) {
            // SAFETY: by this function's contract.
            None => unsafe { System.alloc(layout) },
            // SAFETY: by this function's contract the size is not zero.
            Some(hooks) => unsafe { hooks.allocate(layout) },
        }
    }

    #[inline(never)]
    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        match decided() {
            // SAFETY: `memory` is from `alloc` with this layout, and then from the same hooks.
            Some(Some(hooks)) => unsafe {
                (hooks.release)(hooks.context, memory.cast(), layout.size(), layout.align());
            },
            // SAFETY: likewise, and then from the system.
            _ => unsafe { System.dealloc(memory, layout) },
        }
    }
}
