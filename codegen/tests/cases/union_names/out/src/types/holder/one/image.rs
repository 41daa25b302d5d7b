//! The types inside [`Image`](super::Image).

use crate::runtime::json::{closed_enum, string_enum};

pub use crate::shapes::XVlkejy as V;

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum T {
    #[default]
    Image,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(T {
    Image = "image",
} other Other of response);
