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
/// Described at `#/components/schemas/Account`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Account {
    /// The field `id`.
    ///
    /// Only received.
    ///
    /// Always there when received.
    pub id: Option<String>,
    /// The field `secret`.
    ///
    /// Has at least 3 characters.
    ///
    /// Only sent.
    ///
    /// Has to be there when sent.
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
