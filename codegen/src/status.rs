//! `proto/statuses.toml`: the statuses of the C API.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

const FILE: &str = "proto/statuses.toml";

/// A status other than `TERA_OK`.
#[derive(Deserialize)]
pub struct Status {
    pub number: i32,
    /// In capitals, without a prefix.
    pub name: String,
    pub text: String,
}

#[derive(Deserialize)]
struct File {
    status: Vec<Status>,
}

/// The statuses, in the file's order.
pub fn read(root: &Path) -> Result<Vec<Status>> {
    let text = fs::read_to_string(root.join(FILE)).context(FILE)?;
    let file: File = toml::from_str(&text).context(FILE)?;
    let mut seen = BTreeSet::from([0]);
    for status in &file.status {
        ensure!(seen.insert(status.number), "{FILE}: number {} is used twice, or is 0", status.number);
    }
    Ok(file.status)
}
