//! What the fuzz targets do with an input. They share it with `bindings-tests/prost`, which runs it on the inputs that
//! once failed; how to run the targets is in `docs/reliability.md`.

pub mod checks;
#[path = "../bindings-tests/prost/compare.rs"]
pub mod compare;
