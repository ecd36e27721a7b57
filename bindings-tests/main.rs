//! The harness: compiles the programs in `bindings-tests/c`, `cpp` and `compat` with the system's compilers and runs
//! them against the shared and the static library, as they are shipped (release), and the tests of the other languages'
//! bindings.
//!
//! A test that needs a tool which is not installed is reported as ignored, with the tool in its name. With
//! `OPENTERA_REQUIRE_ALL_TOOLS=1`, as in CI, it fails instead.

mod harness {
    pub mod bindings;
    pub mod compat;
    pub mod consumers;
    pub mod cpp;
    pub mod growth;
    pub mod header;
    pub mod library;
    pub mod live;
    pub mod programs;
    pub mod qt;
    pub mod readme;
    pub mod symbols;
    pub mod tools;
}

use harness::{bindings, compat, consumers, cpp, growth, header, live, programs, qt, readme, symbols};
use libtest_mimic::{Arguments, Trial};

fn main() {
    let mut trials: Vec<Trial> = Vec::new();
    trials.extend(header::trials());
    trials.extend(programs::trials());
    trials.extend(cpp::trials());
    trials.extend(compat::trials());
    trials.extend(qt::trials());
    trials.extend(symbols::trials());
    trials.extend(readme::trials());
    trials.extend(growth::trials());
    trials.extend(bindings::trials());
    trials.extend(live::trials());
    trials.extend(consumers::trials());
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}
