//! The inputs on which a fuzz target once failed, in `fuzz/regressions`: a folder a target. There is one more in each, by
//! which every target does what it does here too. `OPENTERA_FUZZ_INPUTS` names another folder, `fuzz/corpus` for one.

use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::checks;

fn run(target: &str, check: fn(&[u8])) {
    let other = env::var_os("OPENTERA_FUZZ_INPUTS").map(PathBuf::from);
    let folder = other.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/regressions"));
    for entry in fs::read_dir(folder.join(target)).unwrap() {
        let path = entry.unwrap().path();
        println!("{}", path.display());
        check(&fs::read(path).unwrap());
    }
}

macro_rules! targets {
    ($($target:ident)+) => {$(
        #[test]
        fn $target() {
            run(stringify!($target), checks::$target::check);
        }
    )+};
}

targets! { api arena decode encode json topic transcode unwrap }
