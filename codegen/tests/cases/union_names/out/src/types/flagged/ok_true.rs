//! The types inside [`OkTrue`](super::OkTrue).

use crate::runtime::json::value_enum;

#[derive(Clone, Default, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OkType {
    #[default]
    True,
    /// A value not listed in the document. It can be received but not sent.
    Other(serde_json::Value),
}

value_enum::value_enum!(OkType {
    True = Boolean(true),
} other Other of response);
