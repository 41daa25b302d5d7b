use crate::runtime::{date_time, object, text, uri, validate};

/// The schema `Formats`.
///
/// Described at `#/components/schemas/Formats`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Formats {
    /// The field `at`.
    pub at: date_time::DateTime,
    /// The field `link`.
    pub link: String,
    /// The field `until`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub until: Option<Option<date_time::DateTime>>,
    /// The field `links`.
    pub links: Option<Vec<String>>,
    /// The field `mail`.
    pub mail: Option<String>,
    /// The field `code`.
    pub code: Option<FormatsCode>,
}

object::object!(Formats {
    at: required "at",
    link: required "link" => uri::check,
    until: optional "until",
    links: optional "links" => |value, at, found| {
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            uri::check(item, at, found);
        }
    },
    mail: optional "mail",
    code: optional "code" => validate::check,
});

/// The schema `Formats.code`.
///
/// Has at most 20 characters.
///
/// Format `date-time`, which is not checked.
///
/// Described at `#/components/schemas/Formats/properties/code`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FormatsCode(std::borrow::Cow<'static, str>);

impl FormatsCode {
    const RULES: text::Rules = text::Rules {
        name: "FormatsCode",
        complaint: "FormatsCode has at most 20 characters",
        min_length: 0,
        max_length: Some(20),
        pattern: None,
    };
}

text::text_newtype!(FormatsCode);
