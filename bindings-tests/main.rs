//! The harness: compiles the programs in `bindings-tests` with the system's compilers, and runs them and the tests of other
//! languages' bindings against the library as it is shipped (release).
//!
//! A test that needs a tool which is not installed is reported as ignored, with the tool in its name. With
//! `OPENTERA_REQUIRE_ALL_TOOLS=1`, as in CI, it fails instead.

mod harness {
    pub mod bindings;
    pub mod bounds;
    pub mod compat;
    pub mod consumers;
    pub mod cpp;
    pub mod growth;
    pub mod header;
    pub mod library;
    pub mod live;
    pub mod names;
    pub mod programs;
    pub mod qt;
    pub mod readme;
    pub mod sanitizers;
    pub mod symbols;
    pub mod tools;
}

use harness::{
    bindings, bounds, compat, consumers, cpp, growth, header, live, names, programs, qt, readme, sanitizers,
    symbols,
};
use libtest_mimic::Arguments;

fn main() {
    let trials = [
        header::trials(),
        programs::trials(),
        cpp::trials(),
        compat::trials(),
        qt::trials(),
        symbols::trials(),
        names::trials(),
        bounds::trials(),
        sanitizers::trials(),
        readme::trials(),
        growth::trials(),
        consumers::trials(),
        bindings::trials(),
        live::trials(),
    ];
    libtest_mimic::run(&Arguments::from_args(), trials.into_iter().flatten().collect()).exit();
}
