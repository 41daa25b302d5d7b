use super::Account;
use crate::runtime::json::union;

/// The schema `Login`.
///
/// Defined in `#/components/schemas/Login`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Login {
    /// The variant `Account`.
    Account(Box<Account>),
    /// The variant `Integer`.
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Login {
    Account(Account),
    Integer(i64),
} "oneOf" else Other);
