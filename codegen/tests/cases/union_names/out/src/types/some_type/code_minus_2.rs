//! The types inside [`CodeMinus2`](super::CodeMinus2).

use crate::runtime::json::integer_enum;

#[derive(Clone, Default, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Code {
    /// `-2`
    #[default]
    Minus2,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(Code {
    Minus2 = -2,
} other Other of response);
