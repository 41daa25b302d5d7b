use crate::runtime::json::{closed_enum, string_enum};

/// The schema `createMessage.Kind`.
///
/// Defined in
/// `#/paths/~1messages/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/Kind`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateMessageKind {
    /// `plain`
    Plain,
    /// `rich`
    Rich,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(CreateMessageKind {
    Plain = "plain",
    Rich = "rich",
} other Other);
