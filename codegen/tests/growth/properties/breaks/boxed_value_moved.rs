//! A value is moved out of a field whose type comes to contain itself.

use api::types::{Receipt, Seller};

fn seller(receipt: Receipt) -> Option<Seller> {
    receipt.seller
}

fn main() {
    let _ = seller;
}
