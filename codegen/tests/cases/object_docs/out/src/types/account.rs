use crate::runtime::json::{constructor, object};
use crate::runtime::validation::string_constraints;

/// An account
///
/// Belongs to one person.
///
/// It has a *history*.
///
/// See also [All about accounts](<https://example.com/accounts?a=(b)>).
///
/// Defined in `#/components/schemas/Account`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Account {
    /// Only in responses.
    ///
    /// Always present in responses.
    pub id: Option<String>,
    /// Has at least 3 characters.
    ///
    /// Only in requests.
    ///
    /// Required in requests.
    pub secret: Option<String>,
    /// The address
    ///
    /// Mail goes there.
    pub email: String,
    /// What is paid for.
    ///
    /// Default: `"free"`
    pub plan: Option<String>,
    /// **Deprecated.**
    pub nick: Option<String>,
}

object::object!(Account {
    id: optional "id",
    secret: optional "secret" => |value, at, found| {
        string_constraints::string_constraints!(min_length = 3).validate(value, at, found)
    },
    email: required "email",
    plan: optional "plan",
    nick: optional "nick",
});
constructor::constructor!(Account {
    email: into String,
} else [id, secret, plan, nick]);
