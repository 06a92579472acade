/** Talks to the backend. */

const API = import.meta.env.DEV ? "http://localhost:8000" : "https://{{host_api}}/v1";
const MAPS_KEY = "{{google_api_key}}";

export interface Quote {
  total: number;
  currency: string;
  lines: { sku: string; unitPrice: number; quantity: number }[];
}

export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly path: string,
  ) {
    super(`${path} answered ${status}`);
  }
}

async function request<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(API + path, {
    method: body === undefined ? "GET" : "POST",
    headers: { "Content-Type": "application/json", "X-Client": "storefront" },
    body: body === undefined ? undefined : JSON.stringify(body),
    credentials: "include",
  });
  if (!response.ok) throw new ApiError(response.status, path);
  return (await response.json()) as T;
}

export const quote = (lines: { sku: string; quantity: number }[]): Promise<Quote> => request("/quote", { lines });

export const placeOrder = (card: string, country: string): Promise<{ number: string }> => request("/orders", { card, country });

/** The nearest pick-up points, for the map on the checkout page. */
export async function pickupPoints(postcode: string): Promise<{ name: string; lat: number; lng: number }[]> {
  const address = encodeURIComponent(`chandlery near ${postcode}`);
  const response = await fetch(`https://maps.googleapis.com/maps/api/place/textsearch/json?query=${address}&key=${MAPS_KEY}`);
  const found = (await response.json()) as { results: { name: string; geometry: { location: { lat: number; lng: number } } }[] };
  return found.results.map((place) => ({ name: place.name, ...place.geometry.location }));
}
