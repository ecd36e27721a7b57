//! The allocator of the C library: the program's functions if they are set, otherwise the system's.
//!
//! It exists only with the feature `capi`, because a Rust program that uses the crate has an allocator of its own.

use core::alloc::{GlobalAlloc, Layout};
use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::ptr;
use core::sync::atomic::{AtomicBool, Ordering};

use once_cell::race::OnceRef;

use super::memory;

/// The program's functions, and their first argument.
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

/// The functions in use, or `None` for the system's. Empty until `set` or the first allocation decides, once and for
/// all. So memory is released by the allocator that allocated it. Reading this never blocks and never allocates.
static HOOKS: OnceRef<'static, Option<Hooks>> = OnceRef::new();

/// Storage for the program's functions. The thread that claimed it writes it once, before `HOOKS` refers to it.
struct Kept {
    is_claimed: AtomicBool,
    hooks: UnsafeCell<Option<Hooks>>,
}

// SAFETY: only one thread writes the hooks, and others read them only by way of `HOOKS`.
unsafe impl Sync for Kept {}

/// Sets the program's functions. Returns false if it is too late.
pub(crate) fn set(hooks: Hooks) -> bool {
    static KEPT: Kept = Kept { is_claimed: AtomicBool::new(false), hooks: UnsafeCell::new(None) };
    if KEPT.is_claimed.swap(true, Ordering::Relaxed) {
        return false;
    }
    // SAFETY: it is claimed, so nobody else comes here, and `HOOKS` does not refer to it yet.
    let kept: &'static Option<Hooks> = unsafe {
        *KEPT.hooks.get() = Some(hooks);
        &*KEPT.hooks.get()
    };
    HOOKS.set(kept).is_ok()
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

// SAFETY: the system's memory keeps the contract, and so do the program's functions, by the header's. Memory of the wrong alignment
// is not handed on. The functions are not inlined, because that would be done wherever something is allocated.
unsafe impl GlobalAlloc for Allocator {
    #[inline(never)]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        match HOOKS.get_or_init(|| &None) {
            None => memory::allocate(layout),
            // SAFETY: by this function's contract the size is not zero.
            Some(hooks) => unsafe { hooks.allocate(layout) },
        }
    }

    #[inline(never)]
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        match HOOKS.get() {
            // SAFETY: `pointer` is from `alloc` with this layout, and then from the same hooks.
            Some(Some(hooks)) => unsafe {
                (hooks.release)(hooks.context, pointer.cast(), layout.size(), layout.align());
            },
            // SAFETY: likewise, and then from the system.
            _ => unsafe { memory::release(pointer, layout) },
        }
    }
}
