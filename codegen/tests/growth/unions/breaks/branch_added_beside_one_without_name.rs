//! A second branch without a name: what distinguishes the branches names both.

use api::types::Named;

fn main() {
    let _ = |named: &Named| matches!(named, Named::Object(_));
}
