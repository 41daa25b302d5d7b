use crate::runtime::text;

/// The schema `createPoll.Tags.item`.
///
/// Has at most 4 characters.
///
/// Described at
/// `#/paths/~1polls/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/Tags/items`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CreatePollTagsItem(std::borrow::Cow<'static, str>);

impl CreatePollTagsItem {
    const RULES: text::Rules = text::Rules {
        name: "CreatePollTagsItem",
        complaint: "CreatePollTagsItem has at most 4 characters",
        min_length: 0,
        max_length: Some(4),
        pattern: None,
    };
}

text::text_newtype!(CreatePollTagsItem);
