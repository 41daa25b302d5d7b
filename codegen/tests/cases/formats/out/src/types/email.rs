use crate::runtime::format::email;
use crate::runtime::json::newtype;

/// An email address (RFC 5321).
///
/// Defined in `#/components/schemas/Email`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(std::borrow::Cow<'static, str>);

newtype::newtype!(Email {
    format = email,
} at_run_time);
