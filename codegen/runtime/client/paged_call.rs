//! The pages of a list, and the items in them, each page by a call of its own.

use std::fmt;
use std::sync::OnceLock;
use std::vec;

use http::Uri;

use crate::runtime::client::call::Call;
use crate::runtime::client::error::Error;
use crate::runtime::client::operation::{CallResult, Operation};
use crate::runtime::client::page_request::PageRequest;
use crate::runtime::client::page_sequence::{PageSequence, ReceivedPage};
use crate::runtime::client::paged_operation::PagedOperation;
use crate::runtime::client::transport::{BlockingTransport, Transport};

impl<'c, T, O: PagedOperation> Call<'c, T, O> {
    /// Returns the pages of the list, beginning with that of this request. The options of the call,
    /// such as its timeout and its retries, apply to each page.
    pub fn pages(self) -> Pages<'c, T, O> {
        Pages {
            call: self,
            sequence: PageSequence::first(),
        }
    }

    /// Returns the items of all [pages](Self::pages).
    pub fn items(self) -> Items<'c, T, O> {
        Items {
            pages: self.pages(),
            items: Vec::new().into_iter(),
        }
    }
}

/// The pages of a list, each of which is requested when it is needed.
///
/// With an asynchronous transport, [`next`](Self::next) waits for a page; with a blocking one, this
/// is an iterator. It ends after the last page, before a page that has been there already, and after
/// an error. A page at another origin (scheme, host or port) is not requested, which is an error.
#[must_use = "nothing is sent until a page is asked for"]
pub struct Pages<'c, T, O> {
    call: Call<'c, T, O>,
    sequence: PageSequence,
}

impl<'c, T, O: PagedOperation> Pages<'c, T, O> {
    /// Returns the call for the next page, if there is one.
    fn call<'p>(&'p self, url: &'p OnceLock<Uri>) -> Option<Call<'c, T, PageRequest<'p, O>>> {
        let target = self.sequence.target()?;
        let first = &self.call.request;
        Some(Call {
            client: self.call.client,
            request: PageRequest { first, target, url },
            options: self.call.options.clone(),
        })
    }

    /// Ends the list. Returns the error that it ends with, if there is one.
    fn end(&mut self) -> Option<CallResult<O>> {
        let error = self.sequence.end()?;
        Some(Err(Error::Decode(error)))
    }

    /// Takes the result of a call, and looks for the next page.
    fn receive(&mut self, result: CallResult<O>, url: Option<Uri>) -> Option<CallResult<O>> {
        let (Ok(response), Some(url)) = (&result, url) else {
            self.sequence.end();
            return Some(result);
        };
        let page = ReceivedPage {
            url: &url,
            security: O::SECURITY,
            status: response.status,
            headers: &response.headers,
            raw: &response.raw,
            has_secrets: !O::SECRETS.is_empty(),
        };
        let is_page = self.sequence.receive(page, O::ITEMS, O::NEXT);
        is_page.then_some(result)
    }
}

impl<T: Transport + Sync, O: PagedOperation + Sync> Pages<'_, T, O> {
    /// Waits for the next page; returns `None` at the end. It is cancel safe: if the future is
    /// dropped, the page is requested again.
    pub async fn next(&mut self) -> Option<CallResult<O>> {
        let url = OnceLock::new();
        let Some(call) = self.call(&url) else {
            return self.end();
        };
        let result = call.await;
        self.receive(result, url.into_inner())
    }
}

impl<T: BlockingTransport, O: PagedOperation> Iterator for Pages<'_, T, O> {
    type Item = CallResult<O>;

    fn next(&mut self) -> Option<Self::Item> {
        let url = OnceLock::new();
        let Some(call) = self.call(&url) else {
            return self.end();
        };
        let result = call.send();
        self.receive(result, url.into_inner())
    }
}

/// The items of a list, page by page; see [`Pages`].
///
/// With an asynchronous transport, [`next`](Self::next) waits for an item; with a blocking one, this
/// is an iterator. It ends after an error.
#[must_use = "nothing is sent until an item is asked for"]
pub struct Items<'c, T, O: PagedOperation> {
    pages: Pages<'c, T, O>,
    /// What is left of the last page.
    items: vec::IntoIter<O::Item>,
}

/// The result of an item.
pub type ItemResult<O> = Result<<O as PagedOperation>::Item, Error<<O as Operation>::ErrorBody>>;

impl<T, O: PagedOperation> Items<'_, T, O> {
    /// Takes the items of a page.
    fn take(&mut self, page: CallResult<O>) -> Result<(), Error<O::ErrorBody>> {
        let items = O::items(page?.into_body());
        self.items = items.unwrap_or_default().into_iter();
        Ok(())
    }
}

impl<T: Transport + Sync, O: PagedOperation + Sync> Items<'_, T, O> {
    /// Waits for the next item; returns `None` at the end. It is cancel safe: dropping the future
    /// loses no item.
    pub async fn next(&mut self) -> Option<ItemResult<O>> {
        loop {
            if let Some(item) = self.items.next() {
                return Some(Ok(item));
            }
            let page = self.pages.next().await?;
            if let Err(error) = self.take(page) {
                return Some(Err(error));
            }
        }
    }
}

impl<T: BlockingTransport, O: PagedOperation> Iterator for Items<'_, T, O> {
    type Item = ItemResult<O>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.items.next() {
                return Some(Ok(item));
            }
            let page = Iterator::next(&mut self.pages)?;
            if let Err(error) = self.take(page) {
                return Some(Err(error));
            }
        }
    }
}

impl<T, O> fmt::Debug for Pages<'_, T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}

impl<T, O: PagedOperation> fmt::Debug for Items<'_, T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").finish_non_exhaustive()
    }
}
