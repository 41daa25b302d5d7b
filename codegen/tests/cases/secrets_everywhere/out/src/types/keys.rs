//! [`Keys`], and the types inside it.

use crate::runtime::json::union;
use crate::types;

/// Defined in `#/components/schemas/Keys`.
pub type Keys = Vec<Item>;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Item {
    Secret(types::Secret),
    Keys(Keys),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Item {
    Secret(types::Secret),
    Keys(Keys),
} "anyOf" with secrets else Other);
