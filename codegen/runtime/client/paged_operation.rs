//! Operations whose response is one page of a list, and where the next page is.

use crate::runtime::client::operation::Operation;

/// An operation whose response is one page of a list. [`Call::pages`](crate::Call::pages) returns
/// all pages, and [`Call::items`](crate::Call::items) what is in them.
pub trait PagedOperation: Operation {
    /// The type of an item of the list.
    type Item;

    /// The JSON pointer of the items in a response body.
    const ITEMS: &'static str;

    /// Where the next page is.
    const NEXT: NextPage;

    /// Returns the items of a page.
    fn items(page: Self::ResponseBody) -> Option<Vec<Self::Item>>;
}

/// Where the next page of a list is. The places in a response body are JSON pointers (RFC 6901).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NextPage {
    /// At the URL that the response body has at this place.
    Url(&'static str),
    /// At the URL of the header `Link` with the relation `next` (RFC 8288).
    Link,
    /// At a cursor of the response.
    Cursor {
        /// The query parameter that the cursor is sent in.
        parameter: &'static str,
        /// The place of the cursor.
        cursor: CursorPlace,
        /// The place that says whether there is another page.
        more: Option<&'static str>,
    },
    /// After the items of this page.
    Offset {
        /// The query parameter for the number of items to skip.
        parameter: &'static str,
        /// The place of the number of items of all pages.
        total: Option<&'static str>,
        /// The place that says whether there is another page.
        more: Option<&'static str>,
    },
    /// At the next number.
    Number {
        /// The query parameter for the number of the page.
        parameter: &'static str,
        /// The number of the first page.
        first: u64,
        /// The place that says whether there is another page.
        more: Option<&'static str>,
    },
}

/// The place of a cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CursorPlace {
    /// A place in the response body.
    Body(&'static str),
    /// A place in the last item of the page.
    LastItem(&'static str),
}

/// A request can be sent without being consumed.
impl<O: PagedOperation> PagedOperation for &O {
    type Item = O::Item;
    const ITEMS: &'static str = O::ITEMS;
    const NEXT: NextPage = O::NEXT;

    fn items(page: Self::ResponseBody) -> Option<Vec<Self::Item>> {
        O::items(page)
    }
}
