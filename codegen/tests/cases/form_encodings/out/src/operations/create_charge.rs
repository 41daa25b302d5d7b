use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, form, request_type, style};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{constrained, validate};
use crate::types;

/// The operation `createCharge`.
///
/// `POST /charges`
///
/// Defined in `#/paths/~1charges/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCharge {
    /// The field `note`.
    ///
    /// Sent in the form as `note`.
    pub note: Option<String>,
    /// The field `amount`.
    ///
    /// Sent in the form as `amount`.
    pub amount: i64,
    /// The field `expand`.
    ///
    /// Sent in the form as `expand`; omitted if empty.
    pub expand: Vec<String>,
    /// The field `card`.
    ///
    /// Sent in the form as `card`.
    pub card: Option<types::Card>,
    /// The field `items`.
    ///
    /// Sent in the form as `items`; omitted if empty.
    pub items: Vec<types::Card>,
    /// The field `spaces`.
    ///
    /// Sent in the form as `spaces`; omitted if empty.
    pub spaces: Vec<String>,
    /// The field `joined`.
    ///
    /// Sent in the form as `joined`; omitted if empty.
    pub joined: Vec<String>,
    /// The field `url`.
    ///
    /// Sent in the form as `url`.
    pub url: Option<String>,
    /// The field `list`.
    ///
    /// Sent in the form as `list`, encoded as JSON.
    pub list: Option<Vec<String>>,
    /// The field `plain`.
    ///
    /// Sent in the form as `plain`; omitted if empty.
    pub plain: Vec<String>,
    /// The field `object`.
    ///
    /// Sent in the form as `object`.
    pub object: Option<types::Card>,
    /// The field `objects`.
    ///
    /// Sent in the form as `objects`; omitted if empty.
    pub objects: Vec<types::Card>,
    /// The field `any`.
    ///
    /// Sent in the form as `any`.
    pub any: Option<serde_json::Value>,
    /// The fields of the form.
    ///
    /// Sent in the form, each field by its name.
    pub additional: Option<std::collections::BTreeMap<String, String>>,
}

request_type::request_type!(CreateCharge {
    amount: plain "amount" i64 => |value, at, found| {
        constrained::validate(value, constrained::rules!(Minimum(Integer(1))), at, found)
    },
} and {
    /// The field `note`.
    note: optional into "note" String,
    /// The field `expand`.
    expand: list each_into "expand" String,
    /// The field `card`.
    card: optional plain "card" types::Card => validate::value,
    /// The field `items`.
    items: list each "items" types::Card => validate::value,
    /// The field `spaces`.
    spaces: list each_into "spaces" String,
    /// The field `joined`.
    joined: list each_into "joined" String,
    /// The field `url`.
    url: optional into "url" String,
    /// The field `list`.
    list: optional each_into "list" String,
    /// The field `plain`.
    plain: list each_into "plain" String,
    /// The field `object`.
    object: optional plain "object" types::Card => validate::value,
    /// The field `objects`.
    objects: list each "objects" types::Card => validate::value,
    /// The field `any`.
    any: optional plain "any" serde_json::Value,
    /// The fields of the form.
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
    /// Calls `createCharge`.
    ///
    /// `POST /charges`; see [`CreateCharge`].
    fn create_charge(request: CreateCharge);
}
