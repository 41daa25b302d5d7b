use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, form, request_type, style};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{bounds, validate};
use crate::types;

/// `POST /charges`
///
/// Defined in `#/paths/~1charges/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateCharge {
    /// Sent in the form as `note`.
    pub note: Option<String>,
    /// Sent in the form as `amount`.
    pub amount: i64,
    /// Sent in the form as `expand`; omitted if empty.
    pub expand: Vec<String>,
    /// Sent in the form as `card`.
    pub card: Option<types::Card>,
    /// Sent in the form as `items`; omitted if empty.
    pub items: Vec<types::Card>,
    /// Sent in the form as `spaces`; omitted if empty.
    pub spaces: Vec<String>,
    /// Sent in the form as `joined`; omitted if empty.
    pub joined: Vec<String>,
    /// Sent in the form as `url`.
    pub url: Option<String>,
    /// Sent in the form as `list`, encoded as JSON.
    pub list: Option<Vec<String>>,
    /// Sent in the form as `plain`; omitted if empty.
    pub plain: Vec<String>,
    /// Sent in the form as `object`.
    pub object: Option<types::Card>,
    /// Sent in the form as `objects`; omitted if empty.
    pub objects: Vec<types::Card>,
    /// Sent in the form as `any`.
    pub any: Option<serde_json::Value>,
    /// Sent in the form, each field by its name.
    pub additional: Option<std::collections::BTreeMap<String, String>>,
}

request_type::request_type!(CreateCharge {
    amount: plain "amount" i64 => |value, at, found| bounds::minimum(*value, 1, at, found),
} and {
    /// Sent in the form as `note`.
    note: optional into "note" String,
    /// Sent in the form as `expand`; omitted if empty.
    expand: list each_into "expand" String,
    /// Sent in the form as `card`.
    card: optional plain "card" types::Card => validate::value,
    /// Sent in the form as `items`; omitted if empty.
    items: list each "items" types::Card => validate::value,
    /// Sent in the form as `spaces`; omitted if empty.
    spaces: list each_into "spaces" String,
    /// Sent in the form as `joined`; omitted if empty.
    joined: list each_into "joined" String,
    /// Sent in the form as `url`.
    url: optional into "url" String,
    /// Sent in the form as `list`, encoded as JSON.
    list: optional each_into "list" String,
    /// Sent in the form as `plain`; omitted if empty.
    plain: list each_into "plain" String,
    /// Sent in the form as `object`.
    object: optional plain "object" types::Card => validate::value,
    /// Sent in the form as `objects`; omitted if empty.
    objects: list each "objects" types::Card => validate::value,
    /// Sent in the form as `any`.
    any: optional plain "any" serde_json::Value,
    /// Sent in the form, each field by its name.
    additional: optional plain "additional" std::collections::BTreeMap<String, String>,
});

impl operation::Operation for CreateCharge {
    const ID: &'static str = "createCharge";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/charges");
        let mut form = form::Form::new();
        form.field("note", &self.note);
        form.field("amount", &self.amount);
        form.styled("expand", &self.expand, style::DEEP_OBJECT, request);
        form.styled("card", &self.card, style::DEEP_OBJECT, request);
        form.styled("items", &self.items, style::DEEP_OBJECT, request);
        form.styled("spaces", &self.spaces, style::SPACE_DELIMITED, request);
        form.styled("joined", &self.joined, style::FORM, request);
        form.styled("url", &self.url, style::FORM_EXPLODED.with_reserved(), request);
        form.styled("list", &self.list, style::JSON, request);
        form.field("plain", &self.plain);
        form.styled("object", &self.object, style::MIXED, request);
        form.styled("objects", &self.objects, style::MIXED, request);
        form.styled("any", &self.any, style::MIXED, request);
        form.fields("additional", &self.additional, request);
        request.form(form);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `POST /charges`; see [`CreateCharge`].
    fn create_charge(request: CreateCharge);
}
