//! The example of parts with positions; CLIENT.md has what follows.

use multipart_3_2::operations::AddDocument;
use multipart_3_2::types::Document;
use multipart_3_2::{Client, Error, File};

/// Sends a document and its picture, as `multipart/related`.
pub async fn publish(client: &Client, document: Document, picture: File) -> Result<(), Error> {
    let request = AddDocument::new(document).parts([picture]);
    client.add_document(request).await?;
    Ok(())
}
