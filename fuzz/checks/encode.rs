//! Values of any message: a byte for the message, and 16 that a value is made of by chance. A struct that is built by hand has the
//! bytes that prost gives the same value.

use opentera_messages::proto;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use prost_types::Any;

use crate::compare::{Check, Whole, of_each_message, same_encoding};

const OF_MESSAGE: &[fn(&[u8; 16]) -> Check] = &of_each_message!(of_message);

fn of_message<M: Whole>(seed: &[u8; 16]) -> Check {
    // The input is not the chance itself: where that has an end, proptest looks for other numbers for ever.
    let chance = TestRng::from_seed(RngAlgorithm::XorShift, seed);
    let mut runner =
        TestRunner::new_with_rng(Config { failure_persistence: None, ..Config::default() }, chance);
    match M::arbitrary().new_tree(&mut runner) {
        Ok(tree) => same_encoding(tree.current()),
        Err(_) => Ok(()),
    }
}

pub fn check(data: &[u8]) {
    if let [message, seed @ ..] = data
        && let Some(seed) = seed.first_chunk()
    {
        OF_MESSAGE[usize::from(*message) % OF_MESSAGE.len()](seed).unwrap();
    }
}
