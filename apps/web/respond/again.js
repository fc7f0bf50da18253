// Sends the answers that a page keeps again by itself, until they are taken. Whoever has no script presses the button.
const form = document.querySelector('form[data-again]');
const button = form.querySelector('button');

async function sendAgain() {
  const fields = new URLSearchParams(new FormData(form));
  fields.append(button.name, button.value);
  try {
    const answer = await fetch(form.action, { method: 'POST', body: fields });
    if (answer.status === 503) return wait();
    // Taken: what comes next is shown. Sent once more, what was taken counts once.
    if (answer.redirected) location.replace(answer.url);
    else button.click();
  } catch {
    wait();
  }
}

function wait() {
  setTimeout(sendAgain, 1000 * Number(form.dataset.again));
}

wait();
