//! A type that two groups used is used by only one, which is not the one that the program lists.

use api::types::Price;

fn main() {
    let _ = Price::new();
}
