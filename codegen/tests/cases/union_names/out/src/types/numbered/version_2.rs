//! The types inside [`Version2`](super::Version2).

use crate::runtime::json::integer_enum;

#[derive(Clone, Default, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Version {
    /// `2`
    #[default]
    N2,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(Version {
    N2 = 2,
} other Other of response);
