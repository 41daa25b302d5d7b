use crate::runtime::json::object;

/// An account
///
/// Belongs to one person.
///
/// It has a *history*.
///
/// See also [All about accounts](<https://example.com/accounts?a=(b)>).
///
/// Defined in `#/components/schemas/Account`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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
    #[deprecated]
    pub nick: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Account {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(email: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            id: None,
            secret: Some(secret.into()),
            email: email.into(),
            plan: None,
            nick: None,
        }
    }

    /// Only in responses.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// What is paid for.
    pub fn plan(mut self, value: impl Into<String>) -> Self {
        self.plan = Some(value.into());
        self
    }

    #[deprecated]
    pub fn nick(mut self, value: impl Into<String>) -> Self {
        self.nick = Some(value.into());
        self
    }
}

object::object!(Account {
    id: received "id",
    secret: sent "secret" [MinLength(3)],
    email: required "email",
    plan: optional "plan",
    nick: optional "nick",
});
