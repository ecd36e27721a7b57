//! Names that one language or another has a use for, and that the generator does not refuse: they compile.

use std::fs;
use std::process::Command;

use libtest_mimic::{Failed, Trial};

use super::header::WARNINGS;
use super::library::cargo;
use super::planted::copy_folder;
use super::tools::{root, run, scratch, trial};

/// Fields with names that are words, types or functions somewhere, but no trouble anywhere.
const FIELDS: &str = "a1 arena args array begin copy data defer event fields from_name func go hash head id index \
    input len list main map message method name next not_set object op range select size status \
    text to type value var visit which";

pub fn trials() -> Vec<Trial> {
    vec![trial("names::accepted", &["cc", "c++"], accepted)]
}

fn accepted() -> Result<(), Failed> {
    let mut proto =
        String::from("syntax = \"proto3\";\npackage opentera.protobuf;\n// C.\nmessage Nothing {}\n");
    let names: Vec<_> = FIELDS.split(' ').collect();
    for (message, names) in ["Planted", "PlantedToo"].into_iter().zip(names.chunks(names.len().div_ceil(2))) {
        proto += &format!(
            "// C.\nmessage {message} {{\n// C.\nenum Status {{\n// C.\nPLANTED_ZERO = 0;\n// C.\nDELETE = -1;\n}}\n\
             // C.\nStatus x_status = 62;\n// C.\noneof choice {{\n// C.\nstring end_of = 50;\n// C.\nint32 case_of = 51;\n}}\n"
        );
        for (number, name) in (1..).zip(names) {
            proto += &format!("// C.\nstring {name} = {number};\n");
        }
        proto += "}\n";
    }

    let copy = scratch("names-source");
    for name in ["proto", "src", "include"] {
        copy_folder(&root().join(name), &copy.join(name))?;
    }
    fs::copy(root().join("cbindgen.toml"), copy.join("cbindgen.toml"))?;
    fs::write(copy.join("proto/Planted.proto"), proto)?;
    let mut codegen = cargo();
    codegen.args(["run", "--quiet", "--package", "opentera-codegen", "--", "--root"]).arg(&copy);
    run(codegen.current_dir(root()))?;

    fs::write(
        copy.join("names.c"),
        "#include <opentera/messages.h>\ntera_planted planted = TERA_PLANTED_INIT;\n",
    )?;
    fs::write(
        copy.join("names.cpp"),
        "#include <opentera/messages.hpp>\n#include \"Planted.pb.h\"\nopentera::Planted planted;\n\
         opentera::PlantedToo too;\nopentera::protobuf::Planted dropped_in;\nopentera::protobuf::PlantedToo dropped_in_too;\n",
    )?;
    for (compiler, standard, file) in [("cc", "c99", "names.c"), ("c++", "c++17", "names.cpp")] {
        let mut command = Command::new(compiler);
        command.args([&format!("-std={standard}"), "-fsyntax-only"]).args(WARNINGS).arg(copy.join(file));
        command.arg("-I").arg(copy.join("include")).arg("-I").arg(copy.join("include/opentera/compat"));
        run(&mut command)?;
    }
    Ok(())
}
