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

impl<'de> object::Object<'de> for Account {
    const NAME: &'static str = "Account";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id = None;
        let mut secret = None;
        let mut email = None;
        let mut plan = None;
        let mut nick = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "id" => id = fields.value()?,
                "secret" => secret = fields.value()?,
                "email" => email = fields.value()?,
                "plan" => plan = fields.value()?,
                "nick" => nick = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: object::required(id, "id")?,
            secret,
            email: object::required(email, "email")?,
            plan,
            nick,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Account {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Account {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("id", &self.id)?;
        object.optional("secret", &self.secret)?;
        object.field("email", &self.email)?;
        object.optional("plan", &self.plan)?;
        object.optional("nick", &self.nick)?;
        object.end()
    }
}

impl validate::Validate for Account {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.secret, &at.key("secret"), found);
    }
}

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
