//! The works that are measured.

use std::fmt;

/// A work, by its number from 1 to 10.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Work(pub usize);

/// All works.
pub const WORKS: [Work; 10] = {
    let mut works = [Work(0); 10];
    let mut i = 0;
    while i < works.len() {
        works[i] = Work(i + 1);
        i += 1;
    }
    works
};

impl Work {
    /// What it is, for a heading.
    pub fn title(self) -> &'static str {
        match self.0 {
            1 => "encode 1 event",
            2 => "decode 1 event",
            3 => "encode 100 events",
            4 => "decode 100 events",
            5 => "encode a call",
            6 => "decode a call",
            7 => "1 event to JSON",
            8 => "1 event from JSON",
            9 => "100 events to JSON",
            10 => "100 events from JSON",
            number => unreachable!("there is no work {number}"),
        }
    }

    /// Whether it is the same work with a hundred events.
    pub fn is_large(self) -> bool {
        matches!(self.0, 3 | 4 | 9 | 10)
    }
}

impl fmt::Display for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "W{}", self.0)
    }
}

impl std::str::FromStr for Work {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        WORKS
            .into_iter()
            .find(|work| work.to_string() == text)
            .ok_or_else(|| anyhow::anyhow!("there is no work {text}"))
    }
}
