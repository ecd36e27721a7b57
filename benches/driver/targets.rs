//! What the project wants to reach.

use crate::measure::Subject;
use crate::peers::{LIBPROTOBUF, MEMCPY, OURS, UPB};
use crate::work::Work;

/// What a time is compared with.
#[derive(Clone, Copy)]
pub enum Against {
    /// The fastest of all peers.
    Fastest,
    /// One peer.
    Peer(&'static str),
}

/// For each work: what it is compared with, and the largest ratio that is good enough.
const TARGETS: [(Work, Against, f64); 18] = [
    (Work(1), Against::Fastest, 0.6),
    (Work(1), Against::Peer(LIBPROTOBUF), 0.15),
    (Work(2), Against::Peer(UPB), 0.6),
    (Work(2), Against::Peer(LIBPROTOBUF), 0.2),
    (Work(3), Against::Fastest, 0.8),
    (Work(4), Against::Peer(UPB), 0.6),
    (Work(5), Against::Fastest, 0.8),
    (Work(5), Against::Peer(UPB), 0.5),
    (Work(6), Against::Fastest, 0.8),
    (Work(6), Against::Peer(UPB), 0.5),
    (Work(7), Against::Peer(UPB), 0.35),
    (Work(7), Against::Peer(LIBPROTOBUF), 0.1),
    (Work(8), Against::Peer(UPB), 0.45),
    (Work(8), Against::Peer(LIBPROTOBUF), 0.1),
    (Work(9), Against::Peer(UPB), 0.35),
    (Work(9), Against::Peer(LIBPROTOBUF), 0.1),
    (Work(10), Against::Peer(UPB), 0.45),
    (Work(10), Against::Peer(LIBPROTOBUF), 0.1),
];

/// The stripped shared library, in bytes.
pub const SIZE: u64 = 233_000;

/// A target with what was measured.
pub struct Outcome {
    /// The work.
    pub work: Work,
    /// What it is compared with.
    pub against: String,
    /// Our least time in relation to the peer's, if that was measured.
    pub ratio: Option<f64>,
    /// The target.
    pub at_most: f64,
}

/// All targets for times.
pub fn outcomes(subjects: &[Subject]) -> Vec<Outcome> {
    let least = |subject: &Subject, work| subject.times.get(&work).map(|times| times.least);
    let outcome = |(work, against, at_most)| {
        let ours =
            subjects.iter().find(|subject| subject.mode.name == OURS).and_then(|ours| least(ours, work));
        let peers = subjects.iter().filter(|subject| match against {
            Against::Fastest => ![OURS, MEMCPY].contains(&subject.mode.name),
            Against::Peer(name) => subject.mode.name == name,
        });
        let fastest = peers
            .filter_map(|peer| Some((peer.mode.name, least(peer, work)?)))
            .min_by(|(_, a), (_, b)| a.total_cmp(b));
        let against = match (against, fastest) {
            (Against::Fastest, Some((name, _))) => format!("the fastest peer ({name})"),
            (Against::Fastest, None) => "the fastest peer".to_owned(),
            (Against::Peer(name), _) => name.to_owned(),
        };
        let ratio = ours.zip(fastest).map(|(ours, (_, peer))| ours / peer);
        Outcome { work, against, ratio, at_most }
    };
    TARGETS.into_iter().map(outcome).collect()
}
