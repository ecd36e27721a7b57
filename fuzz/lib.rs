//! What the fuzz targets do with an input. They share it with `tests/properties`, which runs it on the inputs that
//! once failed; how to run the targets is in `docs/reliability.md`.

pub mod checks;
#[path = "../tests/properties/compare.rs"]
pub mod compare;
