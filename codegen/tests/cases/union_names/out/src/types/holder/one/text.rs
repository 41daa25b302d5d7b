//! The types inside [`Text`](super::Text).

use crate::runtime::json::{closed_enum, string_enum};

pub use crate::shapes::XVlkejy as V;

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum T {
    #[default]
    Text,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(T {
    Text = "text",
} other Other of response);
