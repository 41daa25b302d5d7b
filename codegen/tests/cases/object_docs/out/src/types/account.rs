use crate::runtime::{object, text, validate};

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
    pub id: String,
    /// The field `secret`.
    pub secret: Option<AccountSecret>,
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
    id: required "id",
    secret: optional "secret" => validate::check,
    email: required "email",
    plan: optional "plan",
    nick: optional "nick",
});

/// The schema `Account.secret`.
///
/// Has at least 3 characters.
///
/// Only sent.
///
/// Described at `#/components/schemas/Account/properties/secret`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountSecret(std::borrow::Cow<'static, str>);

impl AccountSecret {
    const RULES: text::Rules = text::Rules {
        name: "AccountSecret",
        complaint: "AccountSecret has at least 3 characters",
        min_length: 3,
        max_length: None,
        pattern: None,
    };
}

text::text_newtype!(AccountSecret);
