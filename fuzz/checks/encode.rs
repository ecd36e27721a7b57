//! Values of any message: a byte for the message, and what a value is made of. A struct that is built by hand has the
//! bytes that prost gives the same value.

use opentera_messages::abi::*;
use opentera_messages::proto;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use prost_types::Any;

use crate::compare::{Check, Whole, for_all_messages, same_encoding};

macro_rules! table {
    ($($message:ty: $view:ident { $($members:tt)* } $($more:ident { $($content:tt)* })+;)+) => {
        const OF_MESSAGE: [fn(&[u8]) -> Check; TERA_KIND_RESULT as usize] =
            [$(of_message::<$message>,)+ of_message::<proto::Value>];
    };
}

for_all_messages!(table);

fn of_message<M: Whole>(input: &[u8]) -> Check {
    let mut bytes = input.to_vec();
    // More of them than any value needs: without an end of chance, proptest would look for other numbers for ever.
    let mut word = input.len() as u64;
    bytes.extend(
        std::iter::repeat_with(|| {
            word = word.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (word >> 56) as u8
        })
        .take(1 << 15),
    );
    let random = TestRng::from_seed(RngAlgorithm::PassThrough, &bytes);
    let mut runner =
        TestRunner::new_with_rng(Config { failure_persistence: None, ..Config::default() }, random);
    match M::arbitrary().new_tree(&mut runner) {
        Ok(tree) => same_encoding(tree.current()),
        Err(_) => Ok(()),
    }
}

pub fn check(data: &[u8]) {
    if let [message, input @ ..] = data {
        OF_MESSAGE[usize::from(*message) % OF_MESSAGE.len()](input).unwrap();
    }
}
