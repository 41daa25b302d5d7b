//! An array is added to a page whose pagination is inferred.

use api::operations::Doubled;
use api::{Client, Fake};

fn count(client: &Client<Fake>) -> usize {
    client.call(Doubled::new()).items().count()
}

fn main() {
    let _ = count;
}
