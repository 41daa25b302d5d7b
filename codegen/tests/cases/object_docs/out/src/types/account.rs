use crate::runtime::object;

/// An account
///
/// Belongs to one person.
///
/// It has a *history*.
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
    /// Only sent.
    ///
    /// Has to be there when sent.
    pub secret: Option<String>,
    /// The address
    ///
    /// Mail goes there.
    pub email: String,
    /// The field `plan`.
    ///
    /// Default: `"free"`
    pub plan: Option<String>,
    /// **Deprecated.**
    pub nick: Option<String>,
}

object::object!(Account {
    id: optional "id",
    secret: optional "secret",
    email: required "email",
    plan: optional "plan",
    nick: optional "nick",
});
