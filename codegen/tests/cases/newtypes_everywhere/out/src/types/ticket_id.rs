use crate::runtime::format::uuid;
use crate::runtime::json::newtype;

/// A UUID (RFC 4122).
///
/// Defined in `#/components/schemas/TicketId`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TicketId(std::borrow::Cow<'static, str>);

newtype::newtype!(TicketId {
    format = uuid,
} at_run_time);
