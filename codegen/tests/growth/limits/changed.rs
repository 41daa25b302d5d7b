//! Programs that go on to compile, and do something else: nothing invalid is sent.

use api::Validate;
use api::types::{Limited, Tightened};

#[test]
fn limit_tightened() {
    assert_eq!(Tightened::new().a("abcd").validate(), Ok(()));
}

#[test]
fn pattern_added() {
    assert_eq!(Limited::new().a("abcd").validate(), Ok(()));
}
