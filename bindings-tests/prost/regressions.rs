//! The inputs on which a fuzz target once failed, in `fuzz/regressions`: a folder a target. There is one more in each, by
//! which every target does what it does here too.

use std::fs;

use crate::checks;

fn run(target: &str, check: fn(&[u8])) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz/regressions/");
    for entry in fs::read_dir(format!("{folder}{target}")).unwrap() {
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

targets! { api decode encode json topic transcode unwrap }
